import { compareEvents, type EventComparison as Compared } from '../../domain/compareEvents.ts';
import { required } from '../field/required.ts';
import type { RowSource } from '../field/source.ts';
import type { EventComparisonFields, EventComparisonRow, EventLinkRow } from './types.generated.ts';

/** What follows from the dates of two events and the links between them. */
export const EventComparison: EventComparisonFields = {
  order: (source) => comparedOf(source).order,
  orderBasis: (source) => comparedOf(source).orderBasis,
  lagDays: (source) => comparedOf(source).lagDays,
  tie: (source) => comparedOf(source).tie,
  notAsserted: (source) => comparedOf(source).notAsserted,
};

/** Two events beside each other; of a link, its earlier event and its later one. */
export function comparedOf({ values }: RowSource<EventComparisonRow | EventLinkRow>): Compared {
  const [aEarliest = null, aLatest = null, bEarliest = null, bLatest = null] = required(values, 'extents');
  return compareEvents(
    { earliest: aEarliest, latest: aLatest },
    { earliest: bEarliest, latest: bLatest },
    required(values, 'told'),
  );
}
