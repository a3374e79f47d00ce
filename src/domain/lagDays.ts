import { daysBetween, type Day } from './day.ts';
import type { Extent } from './extent.ts';

/** A number of days, as well as it is known; null means open. */
export interface DayRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** The days from one event to a later one; null where neither limit is known. */
export function lagDays(earlier: Extent, later: Extent): DayRange | null {
  const between = (from: Day | null, to: Day | null) => (from === null || to === null ? null : daysBetween(from, to));
  const range = { least: between(earlier.latest, later.earliest), most: between(earlier.earliest, later.latest) };
  return range.least === null && range.most === null ? null : range;
}
