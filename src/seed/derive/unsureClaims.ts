import { entitiesOf, type Seed } from '../layout/seed.ts';

/** The claims that take a side by a decision that is not sure, and those inferred from one of them. */
export function unsureClaims(seed: Seed): ReadonlySet<string> {
  const open = entitiesOf(seed, 'decision').filter(({ value }) => value.verdict === 'UNSURE');
  const sides = new Set(open.flatMap(({ value }) => value.sides));
  const claims = new Map(seed.claims.map(({ id, value }) => [id, value]));
  const isUnsure = (id: string): boolean => sides.has(id) || (claims.get(id)?.premises ?? []).some(isUnsure);
  return new Set([...claims.keys()].filter(isUnsure));
}
