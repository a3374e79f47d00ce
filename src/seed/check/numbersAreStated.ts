import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A number is stated by somebody. */
export const numbersAreStated: SeedRule = (seed) => {
  const saying = seed.claims.filter(({ value }) => value.predicate === 'STATED');
  const stated = new Set(saying.map(({ value }) => value.object));
  return entitiesOf(seed, 'observation')
    .filter(({ id }) => !stated.has(id) && !seed.maySay(id))
    .map((number) => faultIn(number, ['id'], 'no claim says who stated it (STATED)'));
};
