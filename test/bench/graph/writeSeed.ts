import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { conceptOf } from '../../../src/seed/concept/concepts.ts';
import { acts } from './commons.ts';
import type { File } from './file.ts';

/** Writes files as a folder that the load reads, with the words of their subject. */
export function writeSeed(directory: string, files: readonly File[]): void {
  for (const file of files) {
    const [type = '', slug = ''] = file.id.split(':');
    const folder = join(directory, conceptOf(type)?.folder ?? type);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${slug}.yaml`), stringify(file, { aliasDuplicateObjects: false }));
  }
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'words.yaml'), stringify({ acts }));
}
