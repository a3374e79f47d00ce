import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import { hullOfBounds } from '../../src/domain/hullOfBounds.ts';

const day = (number: number) => `2012-12-0${number}`;
const bounds: Bounds = { fromEarliest: day(1), fromLatest: day(3), untilEarliest: day(4), untilLatest: day(6) };
const later: Bounds = { fromEarliest: day(2), fromLatest: day(5), untilEarliest: day(6), untilLatest: null };

test('without a world that says it there are no bounds', () => {
  expect([hullOfBounds([]), hullOfBounds([null, null])]).toEqual([null, null]);
});

test('the outermost of each bound holds, and an open one opens it', () => {
  expect(hullOfBounds([bounds, later])).toEqual({ ...bounds, fromLatest: day(5), untilLatest: null });
});

test('a world that does not say it leaves nothing sure', () => {
  expect(hullOfBounds([bounds, null])).toEqual({ ...bounds, fromLatest: null, untilEarliest: null });
});
