import { expect, test } from 'vitest';
import { foldExtents } from '../../src/domain/foldExtents.ts';

const day = (number: number) => `2012-12-${String(number).padStart(2, '0')}`;
const extent = (earliest: number | null, latest: number | null) => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

test('no account says nothing', () => {
  expect(foldExtents([])).toEqual(extent(null, null));
});

test('accounts that agree give their intersection', () => {
  expect(foldExtents([extent(1, 10), extent(5, null), extent(null, 7)])).toEqual(extent(5, 7));
});

test('two accounts that contradict each other give their hull', () => {
  expect(foldExtents([extent(1, 3), extent(8, 10)])).toEqual(extent(1, 10));
});

test('an account that agrees with every other one does not widen a contradiction', () => {
  expect(foldExtents([extent(3, 3), extent(7, 8), extent(null, null), extent(1, 20)])).toEqual(extent(3, 8));
});

test('an account that agrees with one side of a contradiction narrows that side', () => {
  expect(foldExtents([extent(1, 5), extent(4, 6), extent(9, 10)])).toEqual(extent(4, 10));
});
