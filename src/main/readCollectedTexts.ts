import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CollectedTexts } from '../domain/collectedTexts.ts';

/** The collected texts of a folder, each read when it is first asked for. With no folder nothing is at hand. */
export function readCollectedTexts(directory: string | null): CollectedTexts {
  const files = new Map<string, readonly string[] | null>();

  function characters(fileName: string): readonly string[] | null {
    const known = files.get(fileName);
    if (known !== undefined) return known;
    const read = directory === null || basename(fileName) !== fileName ? null : readText(join(directory, fileName));
    files.set(fileName, read);
    return read;
  }

  const exact: CollectedTexts['exact'] = ({ fileName, start, end }) =>
    characters(fileName)?.slice(start, end).join('') ?? null;
  return {
    exact,
    verify(span, sha256) {
      const words = exact(span);
      return words === null ? null : createHash('sha256').update(words).digest('hex') === sha256;
    },
  };
}

/** The Unicode code points of a file, or null where there is none. */
function readText(path: string): readonly string[] | null {
  try {
    return Array.from(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
