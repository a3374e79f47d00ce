import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { vagueWordsInTexts } from '../../../src/seed/check/vagueWordsInTexts.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { fictionalSeed, fictionalSources } from '../seedCopy.ts';

const { seed } = checkSeed({ directory: fictionalSeed, sourcesDirectory: null });
const lantern = Array.from(readFileSync(`${fictionalSources}/lantern.txt`, 'utf8'));

/** What is told where the passage b03/since, of a state without from and until, has these words. */
function toldOf(words: string): readonly string[] {
  const text = lantern.map((letter, at) => (at >= 60 && at < 60 + words.length ? (words[at - 60] ?? letter) : letter));
  return vagueWordsInTexts(seed, new Map([['source-file:lantern', text]])).map(printFault);
}

it('what a passage says to be so already has a beginning', () => {
  expect(toldOf(' already ')).toEqual([
    expect.stringMatching(
      /evidence\[0\]: b03\/since has a word that bounds: "already" gives a beginning, and the claim has no from$/,
    ),
  ]);
});

it('what a passage says to have been so has an end', () => {
  expect(toldOf(' in the past ').join('\n')).toContain('"in the past" gives an end, and the claim has no until');
});

it('other words bound nothing', () => {
  expect(toldOf(' always ')).toEqual([]);
});
