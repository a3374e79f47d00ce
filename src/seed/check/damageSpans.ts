import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** Damage lies inside its article. */
export const damageSpans: SeedRule = (seed) => {
  const spans = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value.span]));
  return seed.damage.flatMap((damage) => {
    const { at } = damage.value;
    const { start, end } = spans.get(damage.owner.id) ?? at;
    if (at.start >= start && at.end <= end) return [];
    return [faultIn(damage, ['at'], `${at.start}-${at.end} lies outside the article (${start}-${end})`)];
  });
};
