import { eld } from 'eld/small';
import { bareWords } from '../text/words.ts';

/** Of fewer words nothing is guessed. */
const leastWords = 5;

/** So much of a text is enough, in letters. */
const enough = 5000;

/** The tag of the language of a text, as the detector finds it; null where it is not clear. */
export function guessLanguage(text: string): string | null {
  const beginning = text.slice(0, enough);
  if (bareWords(beginning).length < leastWords) return null;
  const found = eld.detect(beginning);
  return found.isReliable() ? found.language : null;
}
