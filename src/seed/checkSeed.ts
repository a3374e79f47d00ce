import { didYouMean } from '../domain/didYouMean.ts';
import { unresolvedReferences } from './check/references.ts';
import { seedRules } from './check/seedRules.ts';
import { sourceFaults } from './check/sourceTexts.ts';
import { textsNotSearched } from './check/textsNotSearched.ts';
import { exampleFaults, withoutExample } from './examples/exampleFaults.ts';
import { examplesFile } from './examples/readExamples.ts';
import { sortFaults, type Fault } from './file/fault.ts';
import { parseSeedFolder, readSeedFolder, type SeedFolder, wantSeedFolders } from './file/readSeedFiles.ts';
import type { SeedFile } from './file/seedFile.ts';
import { layOutSeed } from './layout/layOutSeed.ts';
import type { Seed } from './layout/seed.ts';
import { shapeWords, wordsFile } from './layout/seedWords.ts';
import { shapeSeed } from './layout/shapeSeed.ts';
import { mapFaults, mapFile } from './map/readMap.ts';

/** A seed and what is wrong with it. Only one without faults can be loaded. */
export interface CheckedSeed {
  readonly directory: string;
  readonly digest: string;
  readonly seed: Seed;
  readonly faults: readonly Fault[];
  /** What could not be checked, and what is still to be done, in a line each. */
  readonly warnings: readonly string[];
}

/**
 * Looks for every fault of a seed at once: YAML, shape, references, rules across the files, and, when the collected
 * texts are at hand, whether each passage stands where it is said to. Throws only when the folder cannot be read.
 */
export function checkSeed(options: {
  readonly directory: string;
  /** The collected texts; null when the user does not have them. */
  readonly sourcesDirectory: string | null;
  /** The folder's files, where they are read already. */
  readonly folder?: SeedFolder;
}): CheckedSeed {
  wantSeedFolders(options.directory, options.sourcesDirectory);
  const folder = options.folder ?? readSeedFolder(options.directory);
  const parsed = parseSeedFolder(folder);
  const files = [...parsed.files, ...parsed.beside.values()];
  const shaped = shapeSeed(parsed.files);
  const words = shapeWords(parsed.beside.get(wordsFile));
  const examples = parsed.beside.get(examplesFile);
  const map = parsed.beside.get(mapFile);
  const beside = { words: words.words, examples: saidIn(examples), map: saidIn(map) };
  const seed = layOutSeed(shaped.entries, beside, [...parsed.unread, ...shaped.lost, ...words.lost]);
  const faults = [
    ...parsed.faults,
    ...shaped.faults,
    ...(folder.texts.length === 0 ? [noFiles(options.directory)] : []),
    ...besideFaults(parsed.beside),
    ...words.faults,
    ...(examples === undefined ? [] : exampleFaults(examples)),
    ...(map === undefined ? [] : mapFaults(map)),
    ...unresolvedReferences(files, parsed.unreadIds),
    ...seedRules.flatMap((rule) => rule(seed)),
    ...(options.sourcesDirectory === null ? [] : sourceFaults(seed, files, options.sourcesDirectory)),
  ];
  return {
    directory: options.directory,
    digest: folder.digest,
    seed,
    faults: sortFaults(faults),
    warnings: [
      ...textsNotSearched(seed),
      ...(examples === undefined ? [] : withoutExample(examples)),
      ...(options.sourcesDirectory === null
        ? ['The collected texts are not given (SOURCES_DIR), so passages were not compared with them.']
        : []),
    ],
  };
}

/** What a file says that speaks of the whole seed; null where there is none. */
function saidIn(file: SeedFile | undefined): object | null {
  return typeof file?.value === 'object' ? file.value : null;
}

/** Beside the folders of the concepts lies no file but those that speak of the whole seed. */
function besideFaults(beside: ReadonlyMap<string, SeedFile>): readonly Fault[] {
  const known = [examplesFile, mapFile, wordsFile];
  return [...beside]
    .filter(([name]) => !known.includes(name))
    .map(([name, file]) => {
      return file.faultAt(
        [],
        `lies in no folder of a concept, and is none of ${known.join(', ')}.${didYouMean(name, known)}`,
      );
    });
}

/** A folder without files asks for an empty graph, and is never meant so. */
function noFiles(directory: string): Fault {
  return { file: directory, line: 0, path: '', problem: 'no file of a seed (.yaml) lies in this folder' };
}
