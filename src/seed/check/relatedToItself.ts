import { faultIn, type SeedRule } from './rule.ts';

/** Nothing stands on both sides of a claim: none of the predicates says something of a thing and itself. */
export const relatedToItself: SeedRule = ({ claims }) =>
  claims
    .filter(({ value: { subject, object } }) => subject === object)
    .map((claim) => {
      const { predicate, subject } = claim.value;
      return faultIn(claim, ['object'], `${subject} cannot be on both sides of ${predicate}`);
    });
