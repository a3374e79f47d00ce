import { daysBetween, type Day } from './day.ts';
import type { Extent } from './extent.ts';

/** A number of days, as well as it is known; null means open. */
export interface DayRange {
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * The days from one event to another; null where neither limit is known.
 *
 * @param told whether the other is told to have come after: then no day is before, unless the dates say that all are
 */
export function lagDays(earlier: Extent, later: Extent, told = false): DayRange | null {
  const between = (from: Day | null, to: Day | null) => (from === null || to === null ? null : daysBetween(from, to));
  const range = { least: between(earlier.latest, later.earliest), most: between(earlier.earliest, later.latest) };
  if (range.least === null && range.most === null) return null;
  const tightens = told && (range.least === null || range.least < 0) && (range.most === null || range.most >= 0);
  return tightens ? { ...range, least: 0 } : range;
}
