import { foldExtents } from '../../domain/foldExtents.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Properties } from '../desiredGraph.ts';
import { dateProperties } from '../rows/dateProperties.ts';
import type { Seed } from '../seed.ts';
import { dateClaimsOf, datesGiven, type DatePredicate } from './changeDates.ts';
import type { ClaimFact } from './claimFacts.ts';
import { asDate } from './knownFrom.ts';

const unknown: PartialDate = { edtf: 'XXXX', earliest: null, latest: null, basis: 'UNKNOWN', phrase: null, rule: null };

/** The best grounds first, for the phrase and the rule that a folded date shows. */
const grounds = ['STATED', 'RELATIVE', 'INFERRED', 'UNKNOWN'];

/** The dates of an event. Its `date` is when it happened; unknown that, when it was announced. */
export function eventDates(seed: Seed, event: string, facts: ReadonlyMap<string, ClaimFact>): Properties {
  const claims = dateClaimsOf(seed, event, facts);
  const folded = (predicate: DatePredicate) => foldDates(datesGiven(claims, event, predicate));
  const [happened, announced] = [folded('HAPPENED_ON'), folded('ANNOUNCED_ON')];
  const tells = happened !== undefined && happened.basis !== 'UNKNOWN';
  return {
    ...dateProperties('date', (tells ? happened : announced) ?? unknown),
    ...dateProperties('announced', announced),
    ...dateProperties('effective', folded('EFFECTIVE_ON')),
  };
}

function foldDates(dates: readonly PartialDate[]): PartialDate | undefined {
  if (dates.length === 0) return undefined;
  return asDate(
    foldExtents(dates),
    dates.toSorted((a, b) => grounds.indexOf(a.basis) - grounds.indexOf(b.basis)),
  );
}
