import { isSmallWord } from '../language/languageRules.ts';
import { textWords, wholeForm } from '../language/wordForms.ts';

/** Words in a row that may be a name. */
export interface PossibleName {
  /** As they were given. */
  readonly typed: readonly string[];
  /** As the index keeps a whole name: `=trustact`. */
  readonly whole: string;
}

/** So many words has nearly every name. */
const mostWords = 8;

/**
 * Whatever may be a whole name in a text. A small word alone is none, as `who` or `it`, unless it is written in
 * capitals.
 *
 * @param languages tags of the languages whose small words are meant
 */
export function namesIn(text: string, languages: readonly string[]): readonly PossibleName[] {
  const words = textWords(text);
  const isLoud = (typed: string) => typed.length > 1 && typed === typed.toUpperCase();
  return words.flatMap((_first, start) =>
    words.slice(start, start + mostWords).flatMap((_last, more): PossibleName[] => {
      const row = words.slice(start, start + more + 1);
      if (row.every(({ word, typed }) => isSmallWord(word, languages) && !isLoud(typed)) && row.length === 1) return [];
      const typed = row.map((each) => each.typed);
      return [{ typed, whole: wholeForm(typed.join(' ')) }];
    }),
  );
}
