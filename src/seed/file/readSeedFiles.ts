import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText, type Decoded } from './decodeText.ts';
import type { Fault } from './fault.ts';
import { Refusal } from './refusal.ts';
import { parseSeedFile, type SeedFile } from './seedFile.ts';

/** The files of a seed as they lie on the disk. */
export interface SeedFolder {
  readonly directory: string;
  /** Path and text of each file, in the order of their paths; or why it is no text. */
  readonly texts: readonly ({ readonly path: string } & Decoded)[];
  /** Changes whenever a file is changed, added, renamed or removed. */
  readonly digest: string;
}

/** Reads every `.yaml` file below the folder. Throws a `Refusal` when there is no such folder. */
export function readSeedFolder(directory: string): SeedFolder {
  wantFolder(directory, 'of the seed (SEED_DIR or --seed)');
  const texts = seedFilesIn(directory)
    .toSorted()
    .map((path) => ({ path: join(directory, path), ...decodeText(readFileSync(join(directory, path))) }));
  const hash = createHash('sha256');
  for (const { path, ...decoded } of texts) {
    hash.update(`${path.slice(join(directory).length)}\0${'text' in decoded ? decoded.text : ''}\0`);
  }
  return { directory, texts, digest: hash.digest('hex') };
}

/**
 * Throws a `Refusal` that says which of the folders of a seed is not there.
 *
 * @param sourcesDirectory of the collected texts; null when the user does not have them
 */
export function wantSeedFolders(directory: string, sourcesDirectory: string | null): void {
  wantFolder(directory, 'of the seed (SEED_DIR or --seed)');
  if (sourcesDirectory !== null) wantFolder(sourcesDirectory, 'of collected texts (SOURCES_DIR)');
}

/** The same, and that a file of a seed lies there: for what would start a Neo4j for it first. */
export function wantSeed(directory: string, sourcesDirectory: string | null): void {
  wantSeedFolders(directory, sourcesDirectory);
  if (seedFilesIn(directory).length > 0) return;
  throw new Refusal(`No file of a seed (.yaml) lies in the folder "${directory}" (SEED_DIR). Give one that has some.`);
}

/** Paths from the folder. */
function seedFilesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
}

function wantFolder(directory: string, what: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new Refusal(`There is no folder "${directory}" ${what}. Give one that is there.`);
}

/** Parses every file of a seed; tells every fault of their YAML. */
export function parseSeedFolder({ directory, texts }: SeedFolder): {
  /** Those of things: each lies in the folder of its concept. */
  readonly files: readonly SeedFile[];
  /** Those that lie beside the folders, by name, and speak of the seed as a whole. */
  readonly beside: ReadonlyMap<string, SeedFile>;
  readonly faults: readonly Fault[];
  /** Files whose YAML cannot be read, as text. */
  readonly unread: readonly string[];
  /** Ids that stand in these: they are there, though nothing more can be said of them. */
  readonly unreadIds: readonly string[];
} {
  const parsed = texts.flatMap(({ path, ...decoded }) =>
    'text' in decoded ? [{ text: decoded.text, ...parseSeedFile(path, decoded.text) }] : [],
  );
  const noTexts = texts.flatMap(({ path, ...decoded }) =>
    'problem' in decoded ? [{ file: path, line: 0, path: '', problem: decoded.problem }] : [],
  );
  const [unread, read] = [parsed.filter(({ isRead }) => !isRead), parsed.filter(({ isRead }) => isRead)];
  const isBeside = ({ path }: SeedFile) => join(dirname(path)) === join(directory);
  const files = read.map(({ file }) => file);
  return {
    files: files.filter((file) => !isBeside(file)),
    beside: new Map(files.filter(isBeside).map((file) => [basename(file.path), file])),
    faults: [...noTexts, ...parsed.flatMap(({ faults }) => faults)],
    unread: unread.map(({ text }) => text),
    unreadIds: unread.flatMap(({ text }) =>
      [...text.matchAll(/\bid: *([a-z-]+:[a-z0-9-]+)/g)].map(([, id = '']) => id),
    ),
  };
}
