/** A span, in Unicode code points, the end not included. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words stand in a text. Any white space stands for any, a straight quotation mark for a curly one; capitals count
 * unless the words stand nowhere with theirs.
 */
export function findWords(text: string, words: string): readonly WordPlace[] {
  const exact = placesOf(text, patternOf(words, 'gu'));
  return exact.length > 0 ? exact : placesOf(text, patternOf(words, 'giu'));
}

/** The longest beginning of the words that stands in the text, as it was given; empty where the first does not. */
export function longestBeginning(text: string, words: string): string {
  const list = wordsOf(words);
  for (let length = list.length - 1; length > 0; length -= 1) {
    const beginning = list.slice(0, length).join(' ');
    if (findWords(text, beginning).length > 0) return beginning;
  }
  return '';
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function patternOf(words: string, flags: string): RegExp {
  const written = wordsOf(words).map((word) =>
    word
      .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      .replaceAll(/['’‘]/g, "['’‘]")
      .replaceAll(/["“”]/g, '["“”]'),
  );
  return new RegExp(written.join(String.raw`\s+`), flags);
}

function placesOf(text: string, pattern: RegExp): readonly WordPlace[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const start = Array.from(text.slice(0, index)).length;
    return { start, end: start + Array.from(found).length };
  });
}
