import type { Asker } from './field/context.ts';

/** Who waits for an answer, and until when. */
export interface Caller extends Asker {
  /** Aborts when the time is over, or nobody listens any more; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Whether the answer tells what the graph was asked. */
  readonly trace: boolean;
}
