import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOn } from '../../src/domain/bounds.ts';
import { foldBounds } from '../../src/domain/foldBounds.ts';
import { historyColumns, type FoldedFact } from '../../src/domain/historyColumns.ts';
import type { Version } from '../../src/domain/history.ts';
import { dayOf, extents } from './smallCalendar.ts';

const version = (bounds: FoldedFact['bounds']): Version<FoldedFact> => ({
  bounds,
  knownFrom: dayOf(0),
  sure: true,
  articleCount: 2,
  independentCount: 1,
  independenceUnknown: true,
  disputed: false,
  firstObserved: null,
  lastObserved: dayOf(3),
});

test('with the sentinels the three-valued rule needs no nulls', () => {
  const some = fc.array(extents, { maxLength: 2 });
  fc.assert(
    fc.property(some, some, some, fc.integer({ min: -1, max: 8 }), (from, until, observed, number) => {
      const bounds = foldBounds({ from, until, observed });
      const columns = historyColumns([version(bounds)]);
      const [fromEarliest = '', fromLatest = '', untilEarliest = '', untilLatest = ''] = [
        ...columns.historyFromEarliest,
        ...columns.historyFromLatest,
        ...columns.historyUntilEarliest,
        ...columns.historyUntilLatest,
      ];
      const day = dayOf(number);
      const possible = fromEarliest <= day && day < untilLatest;
      const definite = fromLatest <= day && day < untilEarliest;
      expect(definite ? 'DEFINITE' : possible ? 'POSSIBLE' : 'NO').toBe(certaintyOn(bounds, day));
    }),
  );
});

test('every column has one entry for each version', () => {
  const bounds = { fromEarliest: dayOf(1), fromLatest: null, untilEarliest: dayOf(2), untilLatest: null };
  expect(historyColumns([version(bounds), { ...version(bounds), knownFrom: dayOf(5), disputed: true }])).toEqual({
    historyKnownFrom: [dayOf(0), dayOf(5)],
    historyFromEarliest: [dayOf(1), dayOf(1)],
    historyFromLatest: ['9999-12-31', '9999-12-31'],
    historyUntilEarliest: [dayOf(2), dayOf(2)],
    historyUntilLatest: ['9999-12-31', '9999-12-31'],
    historyArticleCount: [2, 2],
    historyIndependentCount: [1, 1],
    historyIndependenceUnknown: [true, true],
    historyDisputed: [false, true],
    historyFirstObserved: ['9999-12-31', '9999-12-31'],
    historyLastObserved: [dayOf(3), dayOf(3)],
  });
});
