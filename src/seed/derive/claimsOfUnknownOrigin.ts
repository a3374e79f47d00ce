import { articleOf } from '../concept/shape/id.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';

/**
 * The claims whose origin no text names: their file says so, or they came through no publication that is named and one
 * of their texts has no outlet, so that who published it first is not known (schema/README.md, Claims).
 */
export function claimsOfUnknownOrigin(seed: Seed): ReadonlySet<string> {
  const withoutOutlet = new Set(
    entitiesOf(seed, 'article')
      .filter(({ value }) => value.outlet === undefined)
      .map(({ id }) => id),
  );
  const isUnknown = ({ value: { origin, through, evidence } }: Seed['claims'][number]) =>
    origin === 'UNKNOWN' || (through.length === 0 && evidence.some((passage) => withoutOutlet.has(articleOf(passage))));
  return new Set(seed.claims.filter(isUnknown).map(({ id }) => id));
}
