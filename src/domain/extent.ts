import type { Day } from './day.ts';

/** Some day from `earliest` to `latest`, both included; null where that side is unbounded. */
export interface Extent {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The extent of which nothing is known. */
export const anyDay: Extent = { earliest: null, latest: null };

/** The days that are there, without the nulls. */
export const daysIn = (days: readonly (Day | null)[]): Day[] => days.filter((day) => day !== null);
