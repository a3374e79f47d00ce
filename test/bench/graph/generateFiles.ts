import { Draw } from './Draw.ts';
import type { File } from './file.ts';
import { makeCommons } from './commons.ts';
import { makeCounty, type Happened } from './makeCounty.ts';

/** Counties that may know of each other, and whose graph is derived at once. */
const together = 24;

/** Relationships of the hubs alone, and what a county adds in the mean. */
const [ofHubs, perCounty] = [678, 200] as const;

/** So many counties give about so many relationships. */
export function countiesFor(relationships: number): number {
  return Math.max(1, Math.round((relationships - ofHubs) / perCounty));
}

/** The files of the counties, by those that may know of each other. The same files for ever, however many. */
export function* generateCounties(counties: number): Generator<readonly File[]> {
  const commons = makeCommons();
  for (let start = 0; start < counties; start += together) {
    const before: Happened[] = [];
    const files: File[] = [];
    for (let index = start; index < Math.min(start + together, counties); index += 1) {
      const county = makeCounty(new Draw(1_000 + index), index, commons, before);
      before.push(county.change);
      files.push(...county.files);
    }
    yield files;
  }
}
