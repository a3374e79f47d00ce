import { earliestOf, latestOf, type Day } from './day.ts';
import { daysIn, type Extent } from './extent.ts';

/** Between which days a fact was surely seen; null where it was never seen, or on no day that is known. */
export interface ObservedSpan {
  /** By this day it had been seen. */
  readonly firstObserved: Day | null;
  /** On this day or later it was still seen. */
  readonly lastObserved: Day | null;
}

/**
 * The span over which a fact was seen, by the days that are sure: the first observation counts from its latest possible
 * day, the last one up to its earliest. One observation of a whole month has its last day as `firstObserved` and its
 * first as `lastObserved`. From `firstObserved` to `lastObserved` the fact is DEFINITE, unless accounts contradict it.
 */
export const observedSpan = (observed: readonly Extent[]): ObservedSpan => ({
  firstObserved: earliestOf(daysIn(observed.map((account) => account.latest))),
  lastObserved: latestOf(daysIn(observed.map((account) => account.earliest))),
});
