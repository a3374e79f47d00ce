const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
/** The long vowel of Japanese, and its marks, which Unicode gives to no script. */
const japaneseMarks = String.raw`\u30fc\uff70\u3099\u309a\uff9e\uff9f`;
const unspacedLetter = `[${scripts.map((script) => String.raw`\p{Script=${script}}`).join('')}${japaneseMarks}]`;

/** Letters of scripts that write no blanks between words. */
const unspaced = new RegExp(unspacedLetter, 'u');

/** A letter or digit of any other script, as a pattern: between two of these is the inside of a word. */
export const spacedLetter = String.raw`(?:(?!${unspacedLetter})[\p{L}\p{N}\p{M}])`;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words of a text, as they are counted: what stands between blanks, with the signs beside it. Where a script writes
 * no blanks, words are told apart as Unicode tells them apart.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk) => (unspaced.test(chunk) ? segmentsOf(chunk) : [chunk]));
}

/** The first words of a text as they stand there, each white space as one blank. */
export function firstWords(text: string, most: number): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  let end = 0;
  for (const word of wordsOf(plain).slice(0, most)) end = plain.indexOf(word, end) + word.length;
  return plain.slice(0, end);
}

/** Whether a place between two signs lies inside a word; in a script without blanks nobody can tell. */
export function isInsideWord(text: string, place: number): boolean {
  const plain = [text.charCodeAt(place - 1), text.charCodeAt(place)];
  if (plain.some((code) => !(code > 127) && !isPlainLetter(code))) return false;
  return insideWord.test(text.slice(Math.max(0, place - 2), place) + '\n' + text.slice(place, place + 2));
}

/** Of ASCII; NaN is beside the text. */
function isPlainLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const insideWord = new RegExp(`${spacedLetter}\\n${spacedLetter}`, 'u');

/** The words of a text by their letters and digits alone, in small letters: as one compares them. */
export function bareWords(text: string): readonly string[] {
  const runs = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  return runs
    .flatMap((run) => (unspaced.test(run) ? segmentsOf(run) : [run]))
    .map((word) => word.toLowerCase().replaceAll(/['’.]/g, ''));
}

/** Signs that are no words go with the word before them, or with the one after where none is before. */
function segmentsOf(chunk: string): readonly string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segmenter.segment(chunk)) {
    const last = words.at(-1);
    if (isWordLike === true) {
      words.push(opening + segment);
      opening = '';
    } else if (last === undefined) {
      opening += segment;
    } else {
      words[words.length - 1] = last + segment;
    }
  }
  return opening === '' ? words : [...words, opening];
}
