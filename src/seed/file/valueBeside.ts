import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeedFile } from './seedFile.ts';

/** What a file says that speaks of the whole seed, such as `examples.yaml`; undefined where there is none. */
export function valueBeside(directory: string, name: string): unknown {
  const path = join(directory, name);
  return existsSync(path) ? parseSeedFile(path, readFileSync(path, 'utf8')).file.value : undefined;
}
