import { predicates } from '../../domain/predicate.ts';
import type { Seed } from '../layout/seed.ts';

type Claim = Seed['claims'][number];

const derivingModalities = ['ASSERTED', 'REPORTED', 'ESTIMATED', 'INFERRED'];
const claimedPredicates = new Set(predicates.filter(({ kind }) => kind === 'claimed').map(({ name }) => name));

/** Whether a claim counts at all: we read it so, and have not withdrawn it. */
export function isLive({ value }: Claim): boolean {
  return value.status === 'ACCEPTED' && value.retracted === undefined;
}

/** Whether something may be concluded from a claim: never from a denial, an allegation, a prediction, an opinion. */
export function isBelieved(claim: Claim): boolean {
  return isLive(claim) && claim.value.polarity === 'POSITIVE' && derivingModalities.includes(claim.value.modality);
}

/**
 * The same of a claim about an event of this status: of what has not occurred a prediction is what there is to know.
 */
export function isBelievedOf(claim: Claim, status: string | undefined): boolean {
  const { modality, polarity } = claim.value;
  const foretold = status !== undefined && status !== 'OCCURRED' && modality === 'PREDICTED' && polarity === 'POSITIVE';
  return isBelieved(claim) || (foretold && isLive(claim));
}

/** Whether a relationship follows from a claim. */
export function derivesRelationship(claim: Claim): boolean {
  return isBelieved(claim) && claimedPredicates.has(claim.value.predicate);
}
