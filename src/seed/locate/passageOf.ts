import { stringify } from 'yaml';
import { sha256Of } from '../file/sha256Of.ts';
import type { WordPlace } from '../text/TextIndex.ts';
import { withoutUnseen } from '../text/unseenSigns.ts';
import { firstWords } from '../text/words.ts';
import { guessPart } from './guessPart.ts';

/** An anchor has so many words at most. */
const anchorWords = 8;

/** A passage as an article's file is to have it. The writer is to check `part` and to write the paraphrase. */
export interface NewPassage {
  readonly part: string;
  readonly at: string;
  readonly sha256: string;
  readonly anchor: string;
  readonly paraphrase: string | null;
}

/** The passage at a place of a file, given in code points. */
export function passageOf(text: readonly string[], place: WordPlace, title: string | null): NewPassage {
  const exact = text.slice(place.start, place.end).join('');
  return {
    part: guessPart(text, place, title),
    at: `${place.start}-${place.end}`,
    sha256: sha256Of(exact),
    anchor: withoutUnseen(firstWords(exact, anchorWords)),
    paraphrase: null,
  };
}

/** A key for a passage out of its first words, not yet taken. */
export function newKey(anchor: string, taken: ReadonlySet<string>): string {
  const plain = anchor
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘]/gu, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const key = words.length === 0 ? 'passage' : words.slice(0, 4).join('-');
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? key : `${key}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** The passage in YAML, to be pasted below `passages:`. */
export function printPassage(key: string, passage: NewPassage): string {
  const yaml = stringify({ [key]: passage }, { lineWidth: 0, nullStr: '' });
  const told = yaml
    .replace(/^( +part: .*)$/m, '$1 # a guess')
    .replace(/^( +paraphrase:) *$/m, '$1 # what it says, in our words');
  return told.replaceAll(/^(?=.)/gm, '  ');
}
