/**
 * - `UNAVAILABLE`: no server answers, or it is going away; trying again may help.
 * - `TIMED_OUT`: the server ended the query after its time.
 * - `REFUSED`: the server does not let us: wrong password, or a write in a READ transaction.
 * - `FAILED`: anything else, a fault of ours.
 */
export type GraphErrorCode = 'UNAVAILABLE' | 'TIMED_OUT' | 'REFUSED' | 'FAILED';

/** The one error of `src/graph`. `cause` is the driver's error. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  /** The query that failed, where it was one. */
  readonly query: string | null;

  constructor(code: GraphErrorCode, query: string | null, cause: unknown) {
    super(`${query ?? 'the graph'}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.code = code;
    this.query = query;
  }
}
