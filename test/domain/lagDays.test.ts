import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extent } from '../../src/domain/extent.ts';
import { lagDays, type DayRange } from '../../src/domain/lagDays.ts';
import { farAway, possibleDays } from './possibleDays.ts';
import { extents } from './smallCalendar.ts';

/** The least and the most of all lags that the dates leave possible; those told to be no day before, where they can. */
function lagsOneByOne(earlier: Extent, later: Extent, told: boolean): DayRange {
  const all = possibleDays(earlier).flatMap((from) => possibleDays(later).map((until) => until - from));
  const inOrder = all.filter((lag) => lag >= 0);
  const lags = told && inOrder.length > 0 ? inOrder : all;
  const unlessFar = (lag: number) => (Math.abs(lag) > farAway / 2 ? null : lag);
  return { least: unlessFar(Math.min(...lags)), most: unlessFar(Math.max(...lags)) };
}

test('the lag of two events is what every pair of their possible days allows', () => {
  fc.assert(
    fc.property(extents, extents, fc.boolean(), (earlier, later, told) => {
      const { least, most } = lagsOneByOne(earlier, later, false);
      const wanted = least === null && most === null ? null : lagsOneByOne(earlier, later, told);
      expect(lagDays(earlier, later, told)).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});

test('nothing is told unless it is said', () => {
  const [before, after] = [
    { earliest: '2012-12-05', latest: '2012-12-07' },
    { earliest: '2012-12-06', latest: null },
  ];
  expect(lagDays(before, after)).toEqual({ least: -1, most: null });
});
