import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { ServerFiles } from '../server/serverFiles.ts';

/**
 * The name of the container of this data directory, and of its volume. It is drawn once and kept in a file: who deletes
 * the data directory begins anew, and who moves it keeps the data.
 */
export async function containerName(files: ServerFiles): Promise<string> {
  const kept = await readFile(files.container, 'utf8').catch(() => '');
  if (/^policytrail-[0-9a-f]{8}\n$/.test(kept)) return kept.trim();
  const name = `policytrail-${randomBytes(4).toString('hex')}`;
  await writeFile(files.container, `${name}\n`);
  return name;
}
