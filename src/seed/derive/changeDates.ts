import type { Extent } from '../../domain/extent.ts';
import { foldExtents } from '../../domain/foldExtents.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { surestOf } from '../../domain/surestOf.ts';
import type { Seed } from '../layout/seed.ts';
import { partialDate } from '../rows/dateProperties.ts';
import type { ClaimFact } from './claimFacts.ts';
import { isBelievedOf } from './isLive.ts';

/** The claims that date an event. */
export function dateClaimsOf(seed: Seed, event: string, facts: ReadonlyMap<string, ClaimFact>): readonly ClaimFact[] {
  const { status } = (seed.byId.get(event)?.value ?? {}) as { readonly status?: string };
  return [...facts.values()].filter(({ claim }) => {
    const { subject, dateValue } = claim.value;
    return subject === event && dateValue !== null && isBelievedOf(claim, status);
  });
}

/** A claim that may date an event, and whether it is unsure. */
export type DatingClaim = Pick<ClaimFact, 'claim' | 'unsure'>;

/** What claims give as one of the dates of an event, and whether none of them is sure. */
export interface GivenDates {
  readonly dates: readonly PartialDate[];
  readonly unsure: boolean;
}

/** What claims give as one of the dates of an event: the unsure ones only where none is surer. */
export function datesGiven(claims: readonly DatingClaim[], event: string, predicate: string): GivenDates {
  const about = claims.filter(({ claim: { value } }) => value.subject === event && value.predicate === predicate);
  const given = surestOf(about, () => predicate);
  return {
    dates: given.flatMap(({ claim: { value } }) => (value.dateValue === null ? [] : [partialDate(value.dateValue)])),
    unsure: given.some(({ unsure }) => unsure),
  };
}

/**
 * When a change took effect, as an account of a state's bound: at its effect; unknown that, not before it was
 * announced.
 */
export function effectOf(claims: readonly DatingClaim[], event: string): Extent {
  const given = (predicate: string) => foldExtents(datesGiven(claims, event, predicate).dates);
  const effective = given('EFFECTIVE_ON');
  if (effective.earliest !== null || effective.latest !== null) return effective;
  return { earliest: given('ANNOUNCED_ON').earliest ?? given('HAPPENED_ON').earliest, latest: null };
}
