import { slugOf } from '../../domain/slugOf.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import { bareWords, wordsOf } from '../text/words.ts';
import type { TextsByFile } from './passageTexts.ts';
import { scalarsOf } from './scalarsOf.ts';

/** The texts are under copyright: no more of their words may stand in a row. */
const mostWords = 12;

/** What a seed says is not copied from a text; but its title, and what the text is called by that. */
export function copiedWords(files: readonly SeedFile[], texts: TextsByFile): readonly Fault[] {
  const rows = rowsOf(texts);
  return files.flatMap((file) =>
    scalarsOf(file.value).flatMap(({ path, text }) => {
      if (isTitle(file, path) || wordsOf(text).length === 1) return [];
      const copied = longestCopy(text, rows);
      if (copied === null) return [];
      const problem =
        `repeats ${copied.count} words in a row of ${slugOf(copied.source)}, from "${copied.words.slice(0, 4).join(' ')}" ` +
        `on; ${mostWords} are the most: say it in words of ours`;
      return [file.faultAt(path, problem)];
    }),
  );
}

/** Each row of one word too many, with the text that has it. */
function rowsOf(texts: TextsByFile): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const [source, text] of texts) {
    for (const row of rowsIn(bareWords(text.join('')))) rows.set(row, source);
  }
  return rows;
}

function rowsIn(words: readonly string[]): readonly string[] {
  return words.slice(mostWords).map((_, at) => words.slice(at, at + mostWords + 1).join(' '));
}

interface Copy {
  readonly source: string;
  readonly count: number;
  readonly words: readonly string[];
}

function longestCopy(text: string, rows: ReadonlyMap<string, string>): Copy | null {
  const words = bareWords(text);
  let longest: Copy | null = null;
  let begin = 0;
  for (const [at, row] of [...rowsIn(words), ''].entries()) {
    const source = rows.get(row);
    if (source !== undefined) {
      const count = at - begin + mostWords + 1;
      if (longest === null || count > longest.count) longest = { source, count, words: words.slice(begin) };
    } else {
      begin = at + 1;
    }
  }
  return longest;
}

function isTitle({ folder }: SeedFile, [key]: ValuePath): boolean {
  return folder === 'article' && (key === 'title' || key === 'name');
}
