import { foldExtents } from '../../domain/foldExtents.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { predicates } from '../../domain/predicate.ts';
import type { Seed } from '../layout/seed.ts';
import { dateProperties } from '../rows/dateProperties.ts';
import type { Properties } from '../rows/desiredGraph.ts';
import { dateClaimsOf, datesGiven, type GivenDates } from './changeDates.ts';
import type { ClaimFact } from './claimFacts.ts';
import { asDate } from './knownFrom.ts';

const unknown: PartialDate = { edtf: 'XXXX', earliest: null, latest: null, basis: 'UNKNOWN', phrase: null, rule: null };

/** The best grounds first, for the phrase and the rule that a folded date shows. */
const grounds = ['STATED', 'RELATIVE', 'INFERRED', 'UNKNOWN'];

/**
 * The dates of an event, as the predicate table names them, and which of them rest on unsure claims alone. Its `date`
 * is when it happened; else, when announced.
 */
export function eventDates(seed: Seed, event: string, facts: ReadonlyMap<string, ClaimFact>): Properties {
  const claims = dateClaimsOf(seed, event, facts);
  const dates = new Map<string, FoldedDate | undefined>();
  for (const { name, kind, becomes } of predicates) {
    if (kind === 'date' && becomes !== null) dates.set(becomes, foldDates(datesGiven(claims, event, name)));
  }
  const [happened, announced] = [dates.get('date'), dates.get('announced')];
  const tells = happened !== undefined && happened.date.basis !== 'UNKNOWN';
  dates.set('date', (tells ? happened : announced) ?? { date: unknown, unsure: false });
  const unsureDates = [...dates].flatMap(([at, folded]) => (folded?.unsure === true ? [at] : []));
  return Object.assign(
    unsureDates.length === 0 ? {} : { unsureDates: unsureDates.sort() },
    ...[...dates].map(([at, folded]) => dateProperties(at, folded?.date)),
  ) as Properties;
}

interface FoldedDate {
  readonly date: PartialDate;
  readonly unsure: boolean;
}

function foldDates({ dates, unsure }: GivenDates): FoldedDate | undefined {
  if (dates.length === 0) return undefined;
  const date = asDate(
    foldExtents(dates),
    dates.toSorted((a, b) => grounds.indexOf(a.basis) - grounds.indexOf(b.basis)),
  );
  return { date, unsure };
}
