import { compareEvents, type EventComparison as Compared, type ToldLink } from '../../domain/compareEvents.ts';
import type { Day } from '../../domain/day.ts';
import { RowSource } from '../resolveField.ts';

/** What follows from the dates of two events and the links between them. */
export const EventComparison = {
  order: (source: unknown) => compared(source)?.order,
  orderBasis: (source: unknown) => compared(source)?.orderBasis,
  lagDays: (source: unknown) => compared(source)?.lagDays,
  tie: (source: unknown) => compared(source)?.tie,
  notAsserted: (source: unknown) => compared(source)?.notAsserted,
};

function compared(source: unknown): Compared | null {
  if (!(source instanceof RowSource)) return null;
  const { extents, told } = source.row.values;
  const [aEarliest = null, aLatest = null, bEarliest = null, bLatest = null] = extents as readonly (Day | null)[];
  return compareEvents(
    { earliest: aEarliest, latest: aLatest },
    { earliest: bEarliest, latest: bLatest },
    told as readonly ToldLink[],
  );
}
