import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import type { ServerFiles } from './serverFiles.ts';

/**
 * The password of the server on this data directory: generated before its first start, kept in a file that only the
 * user can read. The two ways to start a server share it. Fails with `Neo4jUnavailable` when there are data but the
 * file is gone.
 *
 * @param data where there are data already, what people call them and how they get rid of them; else null
 */
export async function keepPassword(
  files: ServerFiles,
  data: { readonly name: string; readonly removal: string } | null,
): Promise<string> {
  const kept = await readPassword(files);
  if (kept !== null) return kept;
  if (data !== null) {
    throw new Neo4jUnavailable([
      lackHere(
        `the password of the data in ${data.name} is lost: ${files.password} is gone`,
        `Put that file back, or ${data.removal}; the data are then loaded anew`,
      ),
    ]);
  }
  // Hexadecimal: the admin tool takes a password that begins with a hyphen for an option.
  const password = randomBytes(12).toString('hex');
  await writeFile(files.password, `${password}\n`, { mode: 0o600 });
  return password;
}

/** The kept password; null when there is none. */
export async function readPassword(files: ServerFiles): Promise<string | null> {
  return readFile(files.password, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}
