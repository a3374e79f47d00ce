import { addDays, earliestOf, latestOf, type Day } from './day.ts';
import { daysIn } from './extent.ts';

/**
 * When a fact holds, as far as that is known: it begins on some day from `fromEarliest` to `fromLatest`, and the first
 * day on which it no longer holds is some day from `untilEarliest` to `untilLatest`. Null means unbounded: a null
 * `fromLatest` or `untilEarliest` also means that nothing says that it ever began, or lasted.
 */
export interface Bounds {
  readonly fromEarliest: Day | null;
  readonly fromLatest: Day | null;
  readonly untilEarliest: Day | null;
  readonly untilLatest: Day | null;
}

/** The bounds of a fact of which no time is known. */
export const unbounded: Bounds = { fromEarliest: null, fromLatest: null, untilEarliest: null, untilLatest: null };

/** How surely a fact holds on a day. */
export type Certainty = 'DEFINITE' | 'POSSIBLE' | 'NO';

/**
 * The same bounds, as narrow as they can be said: a fact holds on one day at least, so it began a day before its last
 * end at the latest, and ends a day after its first beginning at the earliest. No possible history is lost. Only for
 * facts that surely are: where nothing surely says so, the open inner bounds must stay open.
 */
export const tighten = (bounds: Bounds): Bounds => ({
  ...bounds,
  fromLatest: earliestOf(daysIn([bounds.fromLatest, bounds.untilLatest && addDays(bounds.untilLatest, -1)])),
  untilEarliest: latestOf(daysIn([bounds.untilEarliest, bounds.fromEarliest && addDays(bounds.fromEarliest, 1)])),
});

/**
 * Whether a fact holds on a day: DEFINITE in every history that its bounds allow, POSSIBLE in some, NO in none. The
 * bounds must be tight (see {@link tighten}); {@link foldBounds} and {@link history} give such.
 */
export const certaintyOn = (bounds: Bounds, day: Day): Certainty => {
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds;
  if (fromLatest !== null && untilEarliest !== null && fromLatest <= day && day < untilEarliest) return 'DEFINITE';
  return (fromEarliest === null || fromEarliest <= day) && (untilLatest === null || day < untilLatest)
    ? 'POSSIBLE'
    : 'NO';
};
