import { expect, it } from 'vitest';
import { didYouMean } from '../../src/domain/didYouMean.ts';

it('names the nearest of the options', () => {
  expect(didYouMean('PROMTED_BY', ['PROMPTED_BY', 'PRODUCED'])).toBe(' Did you mean "PROMPTED_BY"?');
});

it('takes two swapped letters for one slip', () => {
  expect(didYouMean('nmae', ['name', 'names'])).toBe(' Did you mean "name"?');
});

it('names none where none is near', () => {
  expect(didYouMean('harbour', ['name', 'kind'])).toBe('');
});
