import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** The tree is the register's, and a region is none of its places: it names its own. */
export const withinNoRegion: SeedRule = (seed) => {
  const regions = new Set(
    entitiesOf(seed, 'jurisdiction').flatMap(({ id, value }) => (value.kind === 'REGION' ? [id] : [])),
  );
  return entitiesOf(seed, 'jurisdiction')
    .filter(({ value }) => value.within !== undefined && regions.has(value.within))
    .map((place) => faultIn(place, ['within'], 'is a REGION: name this place under its `places` instead'));
};
