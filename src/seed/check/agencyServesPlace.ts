import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** An agency that has a policy serves a place: questions about places find it no other way. */
export const agencyServesPlace: SeedRule = (seed) => {
  const agencies = new Set(
    seed.claims.filter(({ value }) => value.predicate === 'STATE_OF').map(({ value }) => value.object),
  );
  return entitiesOf(seed, 'organization')
    .filter(({ id, value }) => agencies.has(id) && value.serves.length === 0 && !seed.maySay(id))
    .map((agency) => faultIn(agency, ['serves'], 'is missing: an agency with a policy serves a place'));
};
