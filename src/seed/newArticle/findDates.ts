import { isDay, type Day } from '../../domain/day.ts';
import { wordsOf, type WordPlace } from '../locate/findWords.ts';

/** A full date in a text. */
export interface FoundDate {
  readonly day: Day;
  /** In code points. */
  readonly place: WordPlace;
  readonly phrase: string;
  /** Whether it stands on a short line, as the date of a text does, and not in a sentence. */
  readonly apart: boolean;
}

const months = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'septiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
];
const month = months.flat().join('|');
const patterns = [
  String.raw`(?<year>\d{4})-(?<monthNumber>\d\d)-(?<day>\d\d)`,
  String.raw`(?<month>${month})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?(?<month>${month})\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?!\d)`, 'giu'));

/** A longer line is a sentence. */
const shortLine = 12;

/**
 * The full dates of a text, in order: English, Spanish or ISO. Numbers alone (6/10/1987) may be read in two ways and are
 * left out; so is the date of an update, which is none of publication.
 */
export function findDates(text: string): readonly FoundDate[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ 0: phrase, index, groups = {} }) => {
      const name = groups['month']?.toLowerCase() ?? '';
      const number = groups['monthNumber'] ?? String(months.findIndex((names) => names.includes(name)) + 1);
      const day = [groups['year'], number.padStart(2, '0'), groups['day']?.padStart(2, '0')].join('-');
      const line = lineAt(text, index);
      if (!isDay(day) || /updated|modified|actualizad/i.test(line)) return [];
      const start = Array.from(text.slice(0, index)).length;
      const place = { start, end: start + Array.from(phrase).length };
      return [{ day, place, phrase: wordsOf(phrase).join(' '), apart: wordsOf(line).length <= shortLine }];
    });
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}
