/** Who waits for an answer, and until when. */
export interface Caller {
  /** Aborts when the time is over, or nobody listens any more; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Under which the log has the request. */
  readonly requestId: string;
}
