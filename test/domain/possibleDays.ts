import type { Extent } from '../../src/domain/extent.ts';
import { numberOf } from './smallCalendar.ts';

/** So far from the days of the small calendar stands whatever is open. */
export const farAway = 20;

/** Every day on which something may have been, as numbers of the small calendar; an open side ends far away. */
export function possibleDays({ earliest, latest }: Extent): readonly number[] {
  const first = earliest === null ? -farAway : numberOf(earliest);
  const last = latest === null ? farAway : numberOf(latest);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
