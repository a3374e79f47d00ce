/** An error of an answer, as the server told it. */
export interface AnswerError {
  readonly message: string;
  /** Where in the answer; absent where the whole operation was refused. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** Thrown where a request got no whole answer. Its message has the messages of all errors. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** What the server complained of; empty where it did not answer as a GraphQL server. */
  readonly errors: readonly AnswerError[];
  /** The HTTP status; null where nothing answered at all. */
  readonly status: number | null;

  constructor(message: string, status: number | null, errors: readonly AnswerError[] = [], cause?: unknown) {
    super(message, { cause });
    this.errors = errors;
    this.status = status;
  }
}
