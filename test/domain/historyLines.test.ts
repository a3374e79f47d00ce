import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import { foldBounds } from '../../src/domain/foldBounds.ts';
import { historyLines, wordOf, type CountedFact } from '../../src/domain/historyLines.ts';
import type { Version } from '../../src/domain/history.ts';
import { dayOf, extents } from './smallCalendar.ts';

const version = (bounds: Bounds): Version<CountedFact> => ({
  bounds,
  knownFrom: dayOf(0),
  sure: true,
  articleCount: 2,
  independentCount: 1,
  independenceUnknown: true,
  disputed: false,
  contradicted: false,
  inferred: false,
  unsure: false,
  firstObservedEarliest: null,
  firstObservedLatest: null,
  lastObservedEarliest: dayOf(3),
  lastObservedLatest: dayOf(4),
});

test('each version is a line that people can read', () => {
  const bounds = { fromEarliest: '2012-12-05', fromLatest: null, untilEarliest: '2013-01-01', untilLatest: null };
  const known = {
    ...version(bounds),
    knownFrom: '2012-12-07',
    lastObservedEarliest: '2012-12-06',
    lastObservedLatest: null,
  };
  expect(historyLines([known, { ...known, knownFrom: '2013-01-03', disputed: true, contradicted: true }])).toEqual([
    '2012-12-07 from 2012-12-05 ? until 2013-01-01 ? seen ? ? last 2012-12-06 ? texts 2 origins 1 independenceUnknown',
    '2013-01-03 from 2012-12-05 ? until 2013-01-01 ? seen ? ? last 2012-12-06 ? texts 2 origins 1 independenceUnknown disputed contradicted',
  ]);
});

test('each value stands at its place, whatever is known', () => {
  const some = fc.array(extents, { maxLength: 2 });
  fc.assert(
    fc.property(some, some, some, (from, until, observed) => {
      const given = version(foldBounds({ from, until, observed }));
      const [line = ''] = historyLines([given]);
      const read = Object.entries(wordOf).map(([name, at]) => [name, line.split(' ')[at]]);
      const { bounds, ...counted } = given;
      const values: Readonly<Record<string, string | number | boolean | null>> = { ...counted, ...bounds };
      expect(Object.fromEntries(read)).toEqual(
        Object.fromEntries(Object.keys(wordOf).map((name) => [name, String(values[name] ?? '?')])),
      );
    }),
  );
});
