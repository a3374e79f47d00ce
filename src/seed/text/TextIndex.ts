import { foldText, type FoldedText } from './foldText.ts';
import { firstWords, isInsideWord, wordsOf } from './words.ts';

/** A span, in Unicode code points, the end not included. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Where words stand. */
export interface FoundWords {
  readonly places: readonly WordPlace[];
  /** Whether they begin or end inside of a longer word, in all of these places. */
  readonly insideWords: boolean;
}

/**
 * Finds words in a text, which is gone through once, however many are looked for. Any white space stands for any, a
 * straight quotation mark for a curly one, a composed letter for a letter with its marks.
 */
export class TextIndex {
  private readonly asWritten: FoldedText;
  private readonly inSmallLetters: FoldedText;

  constructor(text: string) {
    this.asWritten = foldText(text, 'kept');
    this.inSmallLetters = foldText(text, 'folded');
  }

  /** Whole words before parts of longer ones, and then with their capitals before without. */
  find(words: string): FoundWords {
    const asWritten = placesOf(this.asWritten, plain(words, 'kept'));
    const whole = asWritten.filter(isWhole);
    if (whole.length > 0) return { places: whole, insideWords: false };
    const inAnyLetters = placesOf(this.inSmallLetters, plain(words, 'folded'));
    const wholeInAny = inAnyLetters.filter(isWhole);
    if (wholeInAny.length > 0) return { places: wholeInAny, insideWords: false };
    return { places: asWritten.length > 0 ? asWritten : inAnyLetters, insideWords: true };
  }

  /** The longest beginning of the words that stands in the text; empty where the first does not. */
  longestBeginning(words: string): string {
    const list = wordsOf(words);
    const beginning = (length: number) => firstWords(words, length);
    let [there, notThere] = [0, list.length];
    while (notThere - there > 1) {
      const middle = Math.floor((there + notThere) / 2);
      if (this.inSmallLetters.folded.includes(plain(beginning(middle), 'folded'))) there = middle;
      else notThere = middle;
    }
    return beginning(there);
  }
}

type Place = WordPlace & { readonly insideWord: boolean };

function plain(words: string, capitals: 'kept' | 'folded'): string {
  return foldText(words, capitals).folded.trim();
}

function isWhole({ insideWord }: Place): boolean {
  return !insideWord;
}

function placesOf({ folded, starts, ends }: FoldedText, words: string): readonly Place[] {
  const places: Place[] = [];
  if (words === '') return [];
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + words.length)) {
    const until = at + words.length;
    places.push({
      start: starts[at] ?? 0,
      end: ends[until - 1] ?? 0,
      insideWord: isInsideWord(folded, at) || isInsideWord(folded, until),
    });
  }
  return places;
}
