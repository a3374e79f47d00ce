import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SeedMap } from './shapeOfMap.ts';

const require = createRequire(import.meta.url);

/** A file of TopoJSON, as far as it must be known before it is drawn. */
export interface Topology {
  readonly type: 'Topology';
  readonly objects: Readonly<Record<string, unknown>>;
}

/** The shapes that a map is drawn from, or what keeps them from being read and by which key of the file. */
export function readTopology(
  map: SeedMap,
): { readonly topology: Topology } | { readonly key: keyof SeedMap; readonly problem: string } {
  let path: string;
  try {
    path = require.resolve(`${map.package}/${map.file}`);
  } catch {
    return { key: 'package', problem: `no package ${map.package} with a file ${map.file} is installed` };
  }
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology | { readonly type?: 'Feature' };
  if (topology.type !== 'Topology') return { key: 'file', problem: `${map.file} is no TopoJSON` };
  const objects = Object.keys(topology.objects);
  return objects.includes(map.object)
    ? { topology }
    : { key: 'object', problem: `${map.file} has no object "${map.object}". It has ${objects.join(', ')}.` };
}
