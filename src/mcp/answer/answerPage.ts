import { shorten, sizeOf } from './shorten.ts';

/** A part of an answer: the entries of its outer lists from one place on, as many as may be told at once. */
export interface AnswerPage {
  readonly answer: unknown;
  /** The number of the first entry that is shown, and that of the last, from 1; both 0 where there is none. */
  readonly from: number;
  readonly to: number;
  /** How many entries there are. */
  readonly of: number;
  /** What was cut inside of an entry, in words. */
  readonly cuts: readonly string[];
}

/** The most entries that are told at once. */
export const mostEntries = 25;

/**
 * The entries of an answer's outer lists are numbered as they stand; a page is those from one number on, with all that
 * is no list. An entry stays whole, with its evidence: what alone is over the size is cut inside.
 *
 * @param start how many entries were told before
 * @param bytes how large the page may be as JSON
 */
export function answerPage(data: unknown, start: number, bytes: number): AnswerPage {
  const frame = shorten(partOf(data, 0, 0).part, bytes / 2);
  const entries = outerEntries(data);
  const cuts = [...frame.cuts];
  let size = sizeOf(frame.value);
  let end = start;
  while (end < entries.length && end - start < mostEntries) {
    const next = sizeOf(entries[end]) + 1;
    if (size + next > bytes) break;
    size += next;
    end += 1;
  }
  if (end > start || entries.length === 0) {
    const { part } = partOf(data, start, end);
    const answer = frame.cuts.length === 0 ? part : shorten(part, bytes).value;
    return { answer, from: end === start ? 0 : start + 1, to: end, of: entries.length, cuts };
  }
  const only = shorten(entries[start], bytes - sizeOf(frame.value) - 1);
  const { part } = partOf(data, start, start + 1, () => only.value);
  return { answer: part, from: start + 1, to: start + 1, of: entries.length, cuts: [...cuts, ...only.cuts] };
}

/** The entries of the lists that stand in no other list. */
export function outerEntries(value: unknown): readonly unknown[] {
  if (isListOfObjects(value)) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap(outerEntries);
}

/** The same data with the outer entries from `start` to before `end` alone. */
function partOf(data: unknown, start: number, end: number, change = (entry: unknown) => entry) {
  let at = 0;
  const walk = (value: unknown): unknown => {
    if (isListOfObjects(value)) {
      const first = at;
      at += value.length;
      return value.filter((_entry, index) => first + index >= start && first + index < end).map(change);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return { part: walk(data) };
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((each) => typeof each === 'object' && each !== null);
}
