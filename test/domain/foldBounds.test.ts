import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOn, tighten, unbounded } from '../../src/domain/bounds.ts';
import type { Extent } from '../../src/domain/extent.ts';
import { foldBounds, type Accounts } from '../../src/domain/foldBounds.ts';
import { observedSpan } from '../../src/domain/observedSpan.ts';
import { boundsOf, dayOf, extents, holdsOn, isWithin, lives, rim, type Life } from './smallCalendar.ts';

const accounts: fc.Arbitrary<Accounts> = fc.record({
  from: fc.array(extents, { maxLength: 3 }),
  until: fc.array(extents, { maxLength: 3 }),
  observed: fc.array(extents, { maxLength: 3 }),
});

/** What each account says of a life: an observation, that the fact held on some day of its extent. */
const saidBy = ({ from, until, observed }: Accounts): readonly ((life: Life) => boolean)[] => [
  ...from.map((account) => saying(account, (life, is) => is(life.from))),
  ...until.map((account) => saying(account, (life, is) => is(life.until))),
  ...observed.map((account) => saying(account, (life, is) => days.some((day) => is(day) && holdsOn(life, day)))),
];

const days = Array.from({ length: rim.high - rim.low }, (_, index) => rim.low + index);

const saying = (account: Extent, says: (life: Life, is: (day: number) => boolean) => boolean) => {
  const within = new Set([...days, rim.high].filter((day) => isWithin(day, account)));
  return (life: Life): boolean => says(life, (day) => within.has(day));
};

/** The lives of which no other agrees with all their accounts and one more. */
const bestLives = (given: Accounts): readonly Life[] => {
  const said = saidBy(given);
  const agreed = lives.map((life) => said.reduce((bits, says, index) => (says(life) ? bits | (1 << index) : bits), 0));
  const distinct = [...new Set(agreed)];
  return lives.filter((_, index) => {
    const bits = agreed[index] ?? 0;
    return !distinct.some((other) => other !== bits && (other & bits) === bits);
  });
};

test('the bounds are the extremes of the lives that agree with a largest set of accounts', () => {
  fc.assert(
    fc.property(accounts, (given) => {
      expect(foldBounds(given)).toEqual(boundsOf(bestLives(given)));
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('the bounds are tight whatever the accounts', () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const bounds = foldBounds(given);
      expect(tighten(bounds)).toEqual(bounds);
    }),
  );
});

const day = (number: number): Extent => ({ earliest: dayOf(number), latest: dayOf(number) });
const nothing: Accounts = { from: [], until: [], observed: [] };

test('no account leaves a fact unbounded', () => {
  expect(foldBounds(nothing)).toEqual(unbounded);
});

test('an announced change without a known effect leaves the new state open from the announcement on', () => {
  const announced: Extent = { earliest: '2012-12-05', latest: null };
  expect(foldBounds({ ...nothing, from: [announced] })).toEqual({
    fromEarliest: '2012-12-05',
    fromLatest: null,
    untilEarliest: '2012-12-06',
    untilLatest: null,
  });
  expect(foldBounds({ ...nothing, until: [announced] })).toEqual({ ...unbounded, untilEarliest: '2012-12-05' });
});

test('an observation is DEFINITE on its day and says nothing of the days before and after', () => {
  const bounds = foldBounds({ ...nothing, observed: [day(3)] });
  expect([2, 3, 4].map((number) => certaintyOn(bounds, dayOf(number)))).toEqual(['POSSIBLE', 'DEFINITE', 'POSSIBLE']);
});

test('two beginnings that cannot be one give their hull', () => {
  expect(foldBounds({ ...nothing, from: [day(1), day(4)] })).toMatchObject({
    fromEarliest: dayOf(1),
    fromLatest: dayOf(4),
  });
});

test('a beginning after the only end leaves the fact unbounded on both outer sides, and never DEFINITE', () => {
  const bounds = foldBounds({ ...nothing, from: [day(5)], until: [day(2)] });
  expect(bounds).toEqual({ fromEarliest: null, fromLatest: dayOf(5), untilEarliest: dayOf(2), untilLatest: null });
  expect([1, 2, 3, 4, 5, 6].map((number) => certaintyOn(bounds, dayOf(number)))).not.toContain('DEFINITE');
});

test('an observation before the told beginning widens the beginning back', () => {
  expect(foldBounds({ ...nothing, from: [day(4)], observed: [day(1)] })).toEqual({
    ...unbounded,
    fromLatest: dayOf(4),
    untilEarliest: dayOf(2),
  });
});

test('from the first day seen to the last a fact is DEFINITE, where nothing else is told', () => {
  fc.assert(
    fc.property(fc.array(extents), (observed) => {
      const { firstObservedLatest: first, lastObservedEarliest: last } = observedSpan(observed);
      const bounds = foldBounds({ ...nothing, observed });
      for (let number = 0; number <= 6; number += 1) {
        const seen = first !== null && last !== null;
        const between = seen && first <= dayOf(number) && dayOf(number) <= last;
        expect(certaintyOn(bounds, dayOf(number))).toBe(between ? 'DEFINITE' : 'POSSIBLE');
      }
    }),
  );
});

test('a month-wide observation is sure by its last day and from its first on', () => {
  expect(observedSpan([{ earliest: '2012-12-01', latest: '2012-12-31' }])).toEqual({
    firstObservedEarliest: '2012-12-01',
    firstObservedLatest: '2012-12-31',
    lastObservedEarliest: '2012-12-01',
    lastObservedLatest: '2012-12-31',
  });
  expect(Object.values(observedSpan([]))).toEqual([null, null, null, null]);
});

test('the first and the last day seen are between those bounds, however each day falls within its own', () => {
  fc.assert(
    fc.property(fc.array(extents, { minLength: 1, maxLength: 3 }), (observed) => {
      const span = observedSpan(observed);
      const days = observed.map(({ earliest, latest }) => ({ earliest, latest }));
      const firsts = { earliest: span.firstObservedEarliest, latest: span.firstObservedLatest };
      const lasts = { earliest: span.lastObservedEarliest, latest: span.lastObservedLatest };
      expect(days.every(({ earliest }) => earliest === null || (firsts.earliest ?? earliest) <= earliest)).toBe(true);
      expect(days.every(({ latest }) => latest === null || (firsts.latest ?? latest) <= latest)).toBe(true);
      expect(days.every(({ earliest }) => earliest === null || (lasts.earliest ?? '') >= earliest)).toBe(true);
      expect(days.every(({ latest }) => latest === null || (lasts.latest ?? latest) >= latest)).toBe(true);
      expect(firsts.earliest === null).toBe(days.some(({ earliest }) => earliest === null));
      expect(lasts.latest === null).toBe(days.some(({ latest }) => latest === null));
    }),
  );
});
