/**
 * - `CURSOR`: the caller gave a cursor that is not one of this list.
 * - `RANGE`: the caller gave a number that is too small or too large.
 * - `UNKNOWN_ID`: the caller gave the id of nothing, or a word that the seed has not, where the answer would be about
 *   what has it.
 * - `PAGE_SIZE`: the caller asked for fewer rows than none, or for more than a page may have.
 * - `REFUSED`: the caller asked for what cannot be, such as what changed since an unknown version.
 * - `TOO_LONG`: a list that has no pages is longer than its bound; nothing is cut off in silence.
 * - `TOO_COSTLY`: more is asked at once than the limits allow; nothing was composed or sent.
 * - `TIMED_OUT`: the graph ended the query after its time.
 * - `UNAVAILABLE`: no graph answers; trying again may help.
 */
export type ReadErrorCode =
  'CURSOR' | 'PAGE_SIZE' | 'RANGE' | 'UNKNOWN_ID' | 'REFUSED' | 'TOO_COSTLY' | 'TOO_LONG' | 'TIMED_OUT' | 'UNAVAILABLE';

/** What keeps a question from its answer, other than a fault of ours. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
