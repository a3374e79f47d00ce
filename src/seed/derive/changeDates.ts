import type { Extent } from '../../domain/extent.ts';
import { foldExtents } from '../../domain/foldExtents.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { partialDate } from '../rows/dateProperties.ts';
import type { Seed } from '../seed.ts';
import type { ClaimFact } from './claimFacts.ts';
import { isBelieved } from './isLive.ts';

/** The three dates that an event may have, by the claims that tell them. */
export type DatePredicate = 'HAPPENED_ON' | 'ANNOUNCED_ON' | 'EFFECTIVE_ON';

/** The claims that date an event. Of what has not occurred a prediction is what there is to know. */
export function dateClaimsOf(seed: Seed, event: string, facts: ReadonlyMap<string, ClaimFact>): readonly ClaimFact[] {
  const { status } = (seed.byId.get(event)?.value ?? {}) as { readonly status?: string };
  return [...facts.values()].filter(({ claim }) => {
    const { subject, dateValue, modality, polarity } = claim.value;
    if (subject !== event || dateValue === null) return false;
    return isBelieved(claim) || (status !== 'OCCURRED' && modality === 'PREDICTED' && polarity === 'POSITIVE');
  });
}

/** What claims give as one of the dates of an event. */
export function datesGiven(
  claims: readonly ClaimFact[],
  event: string,
  predicate: DatePredicate,
): readonly PartialDate[] {
  return claims.flatMap(({ claim: { value } }) =>
    value.subject === event && value.predicate === predicate && value.dateValue !== null
      ? [partialDate(value.dateValue)]
      : [],
  );
}

/** When a change took effect, as an account of a state's bound: at its effect; unknown that, not before it was announced. */
export function effectOf(claims: readonly ClaimFact[], event: string): Extent {
  const given = (predicate: DatePredicate) => foldExtents(datesGiven(claims, event, predicate));
  const effective = given('EFFECTIVE_ON');
  if (effective.earliest !== null || effective.latest !== null) return effective;
  return { earliest: given('ANNOUNCED_ON').earliest ?? given('HAPPENED_ON').earliest, latest: null };
}
