import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { parseSeedFile, type SeedFile } from './seedFile.ts';

/** The files of a seed as they lie on the disk. */
export interface SeedFolder {
  /** Path and text of each file, in the order of their paths. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** Changes whenever a file is changed, added, renamed or removed. */
  readonly digest: string;
}

/** Reads every `.yaml` file below the folder. Throws when there is no such folder. */
export function readSeedFolder(directory: string): SeedFolder {
  const texts = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: join(directory, path), text: readFileSync(join(directory, path), 'utf8') }));
  const hash = createHash('sha256');
  for (const { path, text } of texts) hash.update(`${path.slice(join(directory).length)}\0${text}\0`);
  return { texts, digest: hash.digest('hex') };
}

/** Parses every file of a seed; tells every fault of their YAML. */
export function parseSeedFolder({ texts }: SeedFolder): {
  readonly files: readonly SeedFile[];
  readonly faults: readonly Fault[];
} {
  const parsed = texts.map(({ path, text }) => parseSeedFile(path, text));
  return {
    files: parsed.filter(({ faults }) => faults.length === 0).map(({ file }) => file),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}
