import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A claim that takes a side by a decision is one that we make: not one that was rejected, replaced or withdrawn. */
export const sidesOfDecisions: SeedRule = (seed) => {
  const claims = new Map(seed.claims.map(({ id, value }) => [id, value]));
  return entitiesOf(seed, 'decision').flatMap((decision) =>
    decision.value.sides.flatMap((id, index) => {
      const claim = claims.get(id);
      if (claim === undefined) return [];
      const given = claim.status === 'ACCEPTED' || claim.status === 'PROPOSED';
      if (given && claim.retracted === undefined) return [];
      return [faultIn(decision, ['sides', index], `${id} takes no side: it is ${given ? 'withdrawn' : claim.status}`)];
    }),
  );
};
