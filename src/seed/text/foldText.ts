import { withoutUnseen } from './unseenSigns.ts';

/** A text in the form in which words are looked for, and where each of its signs stands in the text as it is. */
export interface FoldedText {
  readonly folded: string;
  /** By the place in the folded text: where in the text its sign begins and ends, in code points. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks, and the later letters of a Korean syllable, join the sign before them. */
const joining = String.raw`[\p{M}\u1160-\u11ff]`;
/**
 * In turn: signs that stay as they are, with single blanks between them; white space; any other letter with its marks.
 */
const parts = new RegExp(String.raw`((?:[!-~]+ )*[!-~]+(?!${joining}))|(\s+)|[^]${joining}*`, 'gu');

/**
 * Folds a text: letters composed (NFC), each white space one blank, straight quotation marks for curly ones, nothing
 * for signs that nobody sees; and, where capitals do not count, small letters. One way through the text.
 */
export function foldText(text: string, capitals: 'kept' | 'folded'): FoldedText {
  const folded: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let start = 0;
  for (const { 0: part, 1: plain, 2: blanks } of text.matchAll(parts)) {
    if (plain !== undefined) {
      folded.push(capitals === 'kept' ? plain : plain.toLowerCase());
      for (let at = 0; at < plain.length; at += 1) {
        starts.push(start);
        ends.push((start += 1));
      }
      continue;
    }
    const end = start + Array.from(part).length;
    const sign = blanks === undefined ? foldLetter(withoutUnseen(part), capitals) : ' ';
    folded.push(sign);
    for (let at = 0; at < sign.length; at += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { folded: folded.join(''), starts, ends };
}

function foldLetter(letter: string, capitals: 'kept' | 'folded'): string {
  if (letter === '’' || letter === '‘') return "'";
  if (letter === '“' || letter === '”') return '"';
  const composed = letter.normalize('NFC');
  // By way of capitals, so that both forms of a Greek s become one.
  return capitals === 'kept' ? composed : composed.toUpperCase().toLowerCase();
}
