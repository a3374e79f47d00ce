import { editDistance } from './editDistance.ts';

/** ` Did you mean "PROMPTED_BY"?` when one of the options is near enough to the word; else nothing. */
export function didYouMean(word: string, options: Iterable<string>): string {
  const best = nearest(word, options);
  return best === null ? '' : ` Did you mean "${best}"?`;
}

/** The nearest of the options, where one is near enough to the word: at most two letters in five are different. */
export function nearest(word: string, options: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(word.length * 0.4) + 1;
  for (const option of options) {
    if (Math.abs(option.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), option.toLowerCase());
    if (distance < least) [best, least] = [option, distance];
  }
  return best;
}
