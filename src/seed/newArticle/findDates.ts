import { isDay, type Day } from '../../domain/day.ts';
import type { WordPlace } from '../text/TextIndex.ts';
import { wordsOf } from '../text/words.ts';
import { monthNames } from '../../language/monthNames.ts';

/** A full date in a text. */
export interface FoundDate {
  readonly day: Day;
  /** In code points. */
  readonly place: WordPlace;
  readonly phrase: string;
  /** Whether it stands on a short line, as the date of a text does, and not in a sentence. */
  readonly apart: boolean;
}

/** A longer line is a sentence. */
const shortLine = 12;

/** A year after this one is counted from another beginning. */
const lastYear = 2200;

/**
 * The full dates of a text, in order: ISO's, with signs for year, month and day as in Chinese, Japanese and Korean, or
 * with the name of a month in English or in the language of the text. Numbers alone (6/10/1987) may be read in two ways
 * and are left out; so is the date of an update, which is none of publication.
 *
 * @param language of the text, if it is known
 */
export function findDates(text: string, language: string | null): readonly FoundDate[] {
  const months = new Map([
    ...monthNames('en'),
    ...monthNames('en-GB'),
    ...(language === null ? [] : monthNames(language)),
  ]);
  const found = patternsOf([...months.keys()])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index);
  const before = new CodePoints(text);
  return found.flatMap(({ 0: phrase, index, groups = {} }) => {
    const month = groups['monthNumber'] ?? String(months.get(groups['month']?.toLowerCase() ?? '') ?? '');
    const day = [groups['year'] ?? '', month, groups['day'] ?? ''].map(digitsOf).map(twoDigits).join('-');
    const line = lineAt(text, index);
    if (!isDay(day) || Number(day.slice(0, 4)) > lastYear || /updated|modified|actualizad/i.test(line)) return [];
    const start = before.countUntil(index);
    const place = { start, end: start + Array.from(phrase).length };
    return [{ day, place, phrase: phrase.replaceAll(/\s+/g, ' '), apart: wordsOf(line).length <= shortLine }];
  });
}

function patternsOf(names: readonly string[]): readonly RegExp[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const month = `(?<month>${longestFirst.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})`;
  const [year, day] = [String.raw`(?<year>\p{Nd}{4})`, String.raw`(?<day>\p{Nd}{1,2})`];
  const monthNumber = String.raw`(?<monthNumber>\p{Nd}{1,2})`;
  /** A short word may stand between: 5 de mayo del 2012. */
  const between = String.raw`[.,]?\s+(?:\p{L}{1,4}\.?\s+)?`;
  return [
    String.raw`(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)`,
    String.raw`${year}\s*[年년]\s*${monthNumber}\s*[月월]\s*${day}\s*[日日号號일]`,
    String.raw`${month}\.?\s+${day}(?:\p{L}{1,2})?,?\s+${year}`,
    String.raw`${day}(?:\.|[ºª]|-?\p{L}{1,2})?\s+(?:\p{L}{1,4}\s+)?${month}${between}${year}`,
    String.raw`${year}\.?\s+${month}\.?\s+${day}`,
  ].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{Nd}])${pattern}(?!\p{Nd})`, 'giu'));
}

/** Digits of any script in those of ASCII: every script has its ten in a row. */
function digitsOf(written: string): string {
  return written.replaceAll(/\p{Nd}/gu, (digit) => {
    let value = 0;
    for (let code = digit.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code -= 1) value += 1;
    return String(value % 10);
  });
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

/** Counts code points up to places that come one after the other, in one way through the text. */
class CodePoints {
  private readonly text: string;
  private index = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
  }

  countUntil(index: number): number {
    this.count += Array.from(this.text.slice(this.index, index)).length;
    this.index = index;
    return this.count;
  }
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}
