import type { PartialDate } from '../../domain/partialDate.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { asDate, firstOf } from './knownFrom.ts';

/**
 * When a text first told of each event, by its id: of the claims that have it as subject or object, the first that a
 * text has was published. An event of which none tells is left out.
 *
 * @param knownFrom since when each claim is known
 */
export function firstReportedOf(
  seed: Seed,
  knownFrom: ReadonlyMap<string, PartialDate>,
): ReadonlyMap<string, PartialDate> {
  const told = new Map<string, PartialDate[]>(entitiesOf(seed, 'event').map(({ id }) => [id, []]));
  for (const { id, value } of seed.claims) {
    const known = value.evidence.length === 0 ? undefined : knownFrom.get(id);
    if (known === undefined) continue;
    for (const end of new Set([value.subject, value.object])) told.get(end ?? '')?.push(known);
  }
  return new Map(
    [...told].flatMap(([event, dates]) =>
      dates.length === 0 ? [] : [[event, asDate(firstOf(dates), dates)] as const],
    ),
  );
}
