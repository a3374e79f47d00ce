/** How a server is asked: by clients of whom each waits for his answer, or at a rate, whatever comes back. */
export type Load = { readonly seconds: number } & (
  { readonly kind: 'closed'; readonly clients: number } | { readonly kind: 'open'; readonly perSecond: number }
);

/** Whose answers are not counted, being of a server that has just begun to work; seconds before those of the load. */
export const warming = 2;

/** Of some answers: how many, and after how many milliseconds they came. */
export interface Latency {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

/** What came back of a load. What was sent in its first seconds warms, and is not counted but for its faults. */
export interface Loaded {
  /** Seconds in which was counted; what came later is in none of the counts. */
  readonly seconds: number;
  readonly sent: number;
  /** Answers with data and no error. */
  readonly good: Latency;
  /** Refusals: 503, `Retry-After` and the code UNAVAILABLE. */
  readonly shed: Latency;
  /** Whatever else came back, or did not, each with how often; of the first seconds and the last, too. */
  readonly faults: Readonly<Record<string, number>>;
}
