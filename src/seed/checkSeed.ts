import { rulesOfWholeSeed, seedRules } from './check/seedRules.ts';
import { sourceFaults } from './check/sourceTexts.ts';
import { unresolvedReferences } from './check/references.ts';
import { sortFaults, type Fault } from './fault.ts';
import { parseSeedFolder, readSeedFolder, type SeedFolder, wantFolder } from './readSeedFiles.ts';
import { layOutSeed, type Seed } from './seed.ts';
import { shapeSeed } from './shapeSeed.ts';

/** A seed and what is wrong with it. Only one without faults can be loaded. */
export interface CheckedSeed {
  readonly directory: string;
  readonly digest: string;
  readonly seed: Seed;
  readonly faults: readonly Fault[];
  /** What could not be checked, in a line each. */
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
  if (options.sourcesDirectory !== null) wantFolder(options.sourcesDirectory, 'of collected texts (SOURCES_DIR)');
  const folder = options.folder ?? readSeedFolder(options.directory);
  const parsed = parseSeedFolder(folder);
  const shaped = shapeSeed(parsed.files);
  const seed = layOutSeed(shaped.entries);
  const whole = parsed.faults.length === 0 && shaped.faults.length === 0;
  const faults = [
    ...parsed.faults,
    ...shaped.faults,
    ...unresolvedReferences(parsed.files, parsed.unreadIds),
    ...[...seedRules, ...(whole ? rulesOfWholeSeed : [])].flatMap((rule) => rule(seed)),
    ...(options.sourcesDirectory === null ? [] : sourceFaults(seed, options.sourcesDirectory)),
  ];
  return {
    directory: options.directory,
    digest: folder.digest,
    seed,
    faults: sortFaults(faults),
    warnings:
      options.sourcesDirectory === null
        ? ['The collected texts are not given (SOURCES_DIR), so passages were not compared with them.']
        : [],
  };
}
