import { conceptOf, type SeedEntity } from '../../../src/seed/concept/concepts.ts';
import { layOutSeed } from '../../../src/seed/layout/layOutSeed.ts';
import type { Seed } from '../../../src/seed/layout/seed.ts';
import type { SeedEntry } from '../../../src/seed/layout/shapeSeed.ts';
import { acts } from './commons.ts';
import type { File } from './file.ts';

/** Understands files without the way over YAML, which `generateGraph.test.ts` goes. Throws where one has a fault. */
export function seedOf(files: readonly File[]): Seed {
  return layOutSeed(files.map(entryOf), { words: { acts: new Map(Object.entries(acts)) }, examples: null, map: null });
}

function entryOf(value: File): SeedEntry {
  const [type = '', slug = ''] = value.id.split(':');
  const concept = conceptOf(type);
  if (concept === undefined) throw new Error(`${value.id} is of no type`);
  const faultAt = (path: readonly (string | number)[], problem: string) => {
    throw new Error(`${value.id} ${path.join('.')} ${problem}`);
  };
  const entity = { type, ...concept.shape.parse(value) } as SeedEntity;
  return { concept, entity, file: { path: value.id, folder: concept.folder, slug, value, faultAt } };
}
