import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { printFault } from '../../src/seed/file/fault.ts';

/** The small seed about another subject, and the texts that it tells of. */
export const fictionalSeed = 'test/fictional/seed';
export const fictionalSources = 'test/fictional/sources';

/** A second subject of its own, with all that a seed may bring: words of its acts, examples, its guide. */
export const rentSeed = 'test/fictional/rents/seed';
export const rentSources = 'test/fictional/rents/sources';

/** A copy of the fictional seed that a test may spoil. */
export interface SeedCopy {
  readonly directory: string;
  /** Replaces text in a file; fails when it is not there, so that no test spoils nothing. */
  replace(file: string, from: string, to: string): void;
  write(file: string, text: string | Uint8Array): void;
  remove(file: string): void;
  delete(): void;
  /** What the check tells of it, with paths that begin at its folder. */
  faults(sourcesDirectory?: string | null): readonly string[];
}

export function copyFictionalSeed(): SeedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'policytrail-seed-'));
  const directory = join(folder, 'seed');
  cpSync(fictionalSeed, directory, { recursive: true });
  return {
    directory,
    replace(file, from, to) {
      const text = readFileSync(join(directory, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not have: ${from}`);
      writeFileSync(join(directory, file), text.replace(from, to));
    },
    write(file, text) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    },
    remove(file) {
      rmSync(join(directory, file));
    },
    delete() {
      rmSync(folder, { recursive: true });
    },
    faults(sourcesDirectory = null) {
      return checkSeed({ directory, sourcesDirectory }).faults.map((fault) =>
        printFault(fault).replaceAll(`${directory}/`, ''),
      );
    },
  };
}
