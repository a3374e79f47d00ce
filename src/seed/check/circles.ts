import { entitiesOf, type Placed, type Seed } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/**
 * Nothing rests on itself: no claim on its premises, no place or number within itself, no issue about itself, no
 * article as its own copy.
 */
export const circles: SeedRule = (seed) => [
  ...circlesOf(seed.claims, 'premises', ({ value }) => value.premises),
  ...circlesOf(entitiesOf(seed, 'jurisdiction'), 'within', ({ value }) => listOf(value.within)),
  ...circlesOf(entitiesOf(seed, 'issue'), 'about', ({ value }) => value.about),
  ...circlesOf(entitiesOf(seed, 'observation'), 'whole', ({ value }) => listOf(value.whole)),
  ...circlesOf(entitiesOf(seed, 'article'), 'canonical', ({ value }) => listOf(value.canonical)),
];

function listOf(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

function circlesOf<Value extends object>(
  placed: readonly Placed<Value>[],
  key: string,
  next: (placed: Placed<Value>) => readonly string[],
): ReturnType<(seed: Seed) => readonly ReturnType<typeof faultIn>[]> {
  const byId = new Map(placed.map((each) => [each.id, each]));
  const reaches = (from: Placed<Value>, wanted: string, seen: Set<string>): boolean =>
    next(from).some((id) => {
      if (id === wanted) return true;
      const step = byId.get(id);
      if (step === undefined || seen.has(id)) return false;
      seen.add(id);
      return reaches(step, wanted, seen);
    });
  return placed
    .filter((each) => reaches(each, each.id, new Set()))
    .map((each) => faultIn(each, [key], `leads in a circle back to ${each.id}`));
}
