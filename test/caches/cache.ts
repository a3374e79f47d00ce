export type Variables = Readonly<Record<string, unknown>>;

/** A question as a client puts it: a document with one operation, and its variables. */
export interface Question {
  readonly document: string;
  readonly variables: Variables;
}

/** What the server answers: the data of an answer without errors. */
export type Server = (question: Question) => Promise<unknown>;

/** A client with a cache of its own. */
export interface Cache {
  /** What the server answers; the cache keeps it. */
  ask(question: Question): Promise<unknown>;
  /** What the cache alone answers; null where it lacks a part. */
  read(question: Question): Promise<unknown>;
}

/** A value without the names of types that a client asks for besides. */
export function withoutTypenames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutTypenames(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__typename')
      .map(([key, each]) => [key, withoutTypenames(each)]),
  );
}
