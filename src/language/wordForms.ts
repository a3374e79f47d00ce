import { fold, plainOf } from './fold.ts';
import { languageRules } from './languageRules.ts';

/** A word of a text. */
export interface TextWord {
  /** As the text has it. */
  readonly typed: string;
  /** As it is compared. */
  readonly word: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, told apart by Unicode's rules of word breaks. */
export function textWords(text: string): readonly TextWord[] {
  return segments(text.normalize('NFC')).flatMap((typed) => segments(fold(typed)).map((word) => ({ typed, word })));
}

function segments(text: string): readonly string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** A word as it may be written: with and without an owner's `'s`, an apostrophe, the points of an abbreviation. */
export function writtenForms(word: string): readonly string[] {
  return [...new Set([word, bare(word), word.replaceAll(/['’.]/gu, '')])];
}

/** What the forms of a word have in common, marked with the language: `/en/honor` of `honours`. */
export function stemForms(word: string, languages: readonly string[]): readonly string[] {
  return languages.flatMap((language) => {
    const stem = languageRules(language).stem(bare(word));
    return stem === null ? [] : [`/${new Intl.Locale(language).language}/${stem}`];
  });
}

/** A word without an owner's `'s`. */
export function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

/** The mark of a whole text; no word begins with it. */
const whole = '=';

/** A whole text, as one word. */
export function wholeForm(text: string): string {
  return `${whole}${plainOf(text)}`;
}

/**
 * What an index keeps of a text, with blanks between: first the whole, then the forms of each word, and of letters and
 * digits that stand side by side, so that `AB 4` is found by `AB4`, and the other way round.
 */
export function indexedWords(text: string, languages: readonly string[]): string {
  const words = textWords(text).map(({ word }) => word);
  const joined = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
  const parts = [...words, ...joined].flatMap((word) => lettersAndDigits.exec(word)?.slice(1) ?? []);
  const forms = words.flatMap((word) => [...writtenForms(word), ...stemForms(word, languages)]);
  return [wholeForm(text), ...forms, ...joined.filter((word) => lettersAndDigits.test(word)), ...parts].join(' ');
}

const lettersAndDigits = /^(?:(?=\p{L}+\p{N}+$)(\p{L}+)(\p{N}+)|(?=\p{N}+\p{L}+$)(\p{N}+)(\p{L}+))$/u;
