import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/didYouMean.ts';

it('names the nearest of the options', () => {
  expect(didYouMean('PROMTED_BY', ['PROMPTED_BY', 'PRODUCED'])).toBe(' Did you mean "PROMPTED_BY"?');
});

it('takes two swapped letters for one slip', () => {
  expect(didYouMean('nmae', ['name', 'names'])).toBe(' Did you mean "name"?');
});

it('names none where none is near', () => {
  expect(didYouMean('harbour', ['name', 'kind'])).toBe('');
});

/** The slips from one word to the other, from their definition: the last letters of both are looked at first. */
function slips(from: string, to: string): number {
  const [rest, wanted] = [from.slice(0, -1), to.slice(0, -1)];
  if (from === '' || to === '') return from.length + to.length;
  const ways = [
    slips(rest, to) + 1,
    slips(from, wanted) + 1,
    slips(rest, wanted) + (from.at(-1) === to.at(-1) ? 0 : 1),
  ];
  const isSwapped = from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  if (isSwapped) ways.push(slips(from.slice(0, -2), to.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom('a', 'B', 'c'), maxLength: 6 });

it('finds the first of the nearest, if at most two letters in five are slips, whatever their case', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (given, options) => {
      const ranked = options
        .map((option) => ({ option, count: slips(given.toLowerCase(), option.toLowerCase()) }))
        .filter(({ count }) => count <= given.length * 0.4)
        .toSorted((one, other) => one.count - other.count);
      expect(nearest(given.toUpperCase(), options)).toBe(ranked[0]?.option ?? null);
    }),
    { numRuns: 1000 },
  );
});
