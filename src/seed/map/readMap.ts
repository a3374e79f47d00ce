import type { Fault } from '../file/fault.ts';
import type { SeedFile } from '../file/seedFile.ts';
import { valueBeside } from '../file/valueBeside.ts';
import { shapeFaults } from '../layout/shapeFault.ts';
import { readTopology, type Topology } from './readTopology.ts';
import { type SeedMap, shapeOfMap } from './shapeOfMap.ts';

export const mapFile = 'map.yaml';

/** What a seed says of its map, with the shapes; null where it has none, or faults, which its check tells. */
export function readMap(directory: string): { readonly map: SeedMap; readonly topology: Topology } | null {
  const { data: map } = shapeOfMap.safeParse(valueBeside(directory, mapFile));
  if (map === undefined) return null;
  const read = readTopology(map);
  return 'topology' in read ? { map, topology: read.topology } : null;
}

/** What is wrong with it: keys, words, and a package, file or object that is not there. */
export function mapFaults(file: SeedFile): readonly Fault[] {
  const { data, error } = shapeOfMap.safeParse(file.value, { reportInput: true });
  if (error !== undefined) return error.issues.flatMap((issue) => shapeFaults(file, shapeOfMap, issue));
  const read = readTopology(data);
  return 'topology' in read ? [] : [file.faultAt([read.key], read.problem)];
}
