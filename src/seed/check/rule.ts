import type { Fault } from '../file/fault.ts';
import type { ValuePath } from '../file/seedFile.ts';
import type { Placed, Seed } from '../layout/seed.ts';

/** A law of the seed across its files: gives a fault for each place that breaks it. */
export type SeedRule = (seed: Seed) => readonly Fault[];

/** A fault at a key of something that stands in a file. */
export function faultIn(placed: Placed, key: ValuePath, problem: string): Fault {
  const inside = placed.path.at(-1) === 'id' ? placed.path.slice(0, -1) : placed.path;
  return placed.file.faultAt([...inside, ...key], problem);
}
