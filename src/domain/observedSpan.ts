import { earliestOf, latestOf, type Day } from './day.ts';
import { daysIn, type Extent } from './extent.ts';

/** When a fact was seen first and last, each as the bounds of that day; null where a bound is not known. */
export interface ObservedSpan {
  readonly firstObservedEarliest: Day | null;
  /** By this day it had been seen. */
  readonly firstObservedLatest: Day | null;
  /** On this day or later it was still seen. */
  readonly lastObservedEarliest: Day | null;
  readonly lastObservedLatest: Day | null;
}

/**
 * The span over which a fact was seen. The first of several days, each known within bounds, lies between the least of
 * their first days and the least of their last; the last of them between the greatest of both. One observation of a
 * whole month is both, from its first day to its last. From `firstObservedLatest` to `lastObservedEarliest` the fact is
 * DEFINITE, unless accounts contradict it.
 */
export const observedSpan = (observed: readonly Extent[]): ObservedSpan => ({
  firstObservedEarliest: boundOf(
    observed.map((account) => account.earliest),
    earliestOf,
  ),
  firstObservedLatest: earliestOf(daysIn(observed.map((account) => account.latest))),
  lastObservedEarliest: latestOf(daysIn(observed.map((account) => account.earliest))),
  lastObservedLatest: boundOf(
    observed.map((account) => account.latest),
    latestOf,
  ),
});

/** An outer bound: where one of the days is open on that side, so is the bound. */
const boundOf = (days: readonly (Day | null)[], extreme: (days: Day[]) => Day | null): Day | null =>
  days.includes(null) ? null : extreme(daysIn(days));
