/** What a query may do. `read` runs in a READ transaction, in which the server refuses every write. */
export type Mode = 'read' | 'write' | 'schema';

/** The types a parameter may have; `int` apart from `float`, since a JavaScript number travels as a float. */
export type ParameterType = 'string' | 'int' | 'float' | 'boolean' | 'date' | `${'string' | 'int' | 'date'}[]` | 'rows';

/** Those of one that is a map. */
export type MapTypes = Readonly<Record<string, ParameterType>>;

/** A query generated from a `.cypher` file, or composed from pieces. */
export interface CypherQuery<M extends Mode, Params, Row> {
  /** `<concept>/<file name>`, for logs and traces. */
  readonly name: string;
  readonly mode: M;
  readonly text: string;
  readonly params: { readonly [Name in keyof Params & string]: ParameterType | MapTypes };
  /** Never set: carries the type of a row. */
  readonly _row?: Row;
}

/** A transaction in which nothing can be written. */
export interface ReadTransaction {
  read<Params, Row>(query: CypherQuery<'read', Params, Row>, params: Params): Promise<readonly Row[]>;
}

export interface WriteTransaction extends ReadTransaction {
  write<Params, Row>(query: CypherQuery<'write', Params, Row>, params: Params): Promise<readonly Row[]>;
}

/** A `ReadTransaction` that its user ends. */
export interface OpenReadTransaction extends ReadTransaction {
  close(): Promise<void>;
}

/**
 * A graph database. Every method fails with a `GraphError`. Rows hold plain values: integers as numbers, dates as
 * `{ date: 'YYYY-MM-DD' }` (see `Value`).
 */
export interface Graph extends ReadTransaction {
  /**
   * Opens a READ transaction; the server ends it after the read time-out, and also where the signal aborts: then what
   * is under way fails with `TIMED_OUT` at once.
   */
  beginRead(signal?: AbortSignal): OpenReadTransaction;
  /** Runs the work in one WRITE transaction. The work may run again after a lost connection: it must be repeatable. */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** Changes constraints and indexes, or declares names. */
  changeSchema<Params>(query: CypherQuery<'schema', Params, unknown>, params: Params): Promise<void>;
  close(): Promise<void>;
}
