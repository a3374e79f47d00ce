import type { ClaimFact } from '../claimFacts.ts';

/** Why something belongs to a place: one claim out of each of these lists must be known. */
export interface Ground {
  readonly place: string;
  readonly premises: readonly (readonly ClaimFact[])[];
}
