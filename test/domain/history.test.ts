import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOn, type Bounds } from '../../src/domain/bounds.ts';
import { firstDay, lastDay, type Day } from '../../src/domain/day.ts';
import type { Extent } from '../../src/domain/extent.ts';
import { foldBounds, type Accounts } from '../../src/domain/foldBounds.ts';
import { history, versionAt } from '../../src/domain/history.ts';
import { hullOfBounds } from '../../src/domain/hullOfBounds.ts';
import { worldsBetween } from '../../src/domain/worldsBetween.ts';
import { dayOf, extents } from './smallCalendar.ts';

/** A claim: since when it is known, what it tells of the time, and whether it says the thing itself. */
interface Fact extends Accounts {
  readonly known: Extent;
  readonly says: boolean;
}

const fold = (facts: readonly Fact[]): { bounds: Bounds; count: number } | null =>
  facts.some((fact) => fact.says)
    ? {
        bounds: foldBounds({
          from: facts.flatMap((fact) => fact.from),
          until: facts.flatMap((fact) => fact.until),
          observed: facts.flatMap((fact) => fact.observed),
        }),
        count: facts.length,
      }
    : null;

const some = fc.array(extents, { maxLength: 1 });
const facts = (says: fc.Arbitrary<boolean>, maxLength: number): fc.Arbitrary<Fact[]> =>
  fc.array(fc.record({ known: extents, says, from: some, until: some, observed: some }), { maxLength });

/** Days of knowing: before any article, each day of the small calendar, and the end of time. */
const knowing: readonly Day[] = [firstDay, ...[-1, 0, 1, 2, 3, 4, 5, 6, 7].map(dayOf), lastDay];
const asked: readonly Day[] = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map(dayOf);

/** What each set of facts folds to that holds all surely known and some of the possibly known ones. */
const everyWorld = (all: readonly Fact[], knownAt: Day): readonly ({ bounds: Bounds; count: number } | null)[] => {
  const isSure = (fact: Fact) => (fact.known.latest === null ? knownAt === lastDay : fact.known.latest <= knownAt);
  const isPossible = (fact: Fact) => fact.known.earliest === null || fact.known.earliest <= knownAt;
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, index) => (bits >> index) & 1))
    .filter((world) => world.every(isPossible) && all.filter(isSure).every((fact) => world.includes(fact)))
    .map(fold);
};

const extreme = (days: readonly (Day | null)[], pick: 'first' | 'last'): Day | null =>
  days.includes(null) ? null : ([...days].sort().at(pick === 'first' ? 0 : -1) ?? null);

test('each bound of a version is the extreme over every world between the sure and the possible facts', () => {
  fc.assert(
    fc.property(facts(fc.boolean(), 5), (all) => {
      const versions = history(all, fold);
      for (const knownAt of knowing) {
        const worlds = everyWorld(all, knownAt);
        const said = worlds.flatMap((world) => (world === null ? [] : [world.bounds]));
        const version = versionAt(versions, knownAt);
        if (said.length === 0) {
          expect(version).toBeNull();
          continue;
        }
        expect(version?.bounds).toEqual({
          fromEarliest: extreme(
            said.map((world) => world.fromEarliest),
            'first',
          ),
          fromLatest: extreme(
            worlds.map((world) => world?.bounds.fromLatest ?? null),
            'last',
          ),
          untilEarliest: extreme(
            worlds.map((world) => world?.bounds.untilEarliest ?? null),
            'first',
          ),
          untilLatest: extreme(
            said.map((world) => world.untilLatest),
            'last',
          ),
        });
        expect(version?.count).toBe(Math.max(...worlds.map((world) => world?.count ?? 0)));
      }
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('as of any day and as known on any day, DEFINITE is in every world and whatever some world allows is POSSIBLE', () => {
  fc.assert(
    fc.property(facts(fc.boolean(), 5), (all) => {
      const versions = history(all, fold);
      for (const knownAt of knowing) {
        const worlds = everyWorld(all, knownAt);
        const version = versionAt(versions, knownAt);
        for (const asOf of asked) {
          const answer = version === null ? 'NO' : certaintyOn(version.bounds, asOf);
          const answers = worlds.map((world) => (world === null ? 'NO' : certaintyOn(world.bounds, asOf)));
          expect(answer === 'DEFINITE').toBe(answers.every((one) => one === 'DEFINITE'));
          if (answers.some((one) => one !== 'NO')) expect(answer).not.toBe('NO');
        }
      }
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test('at the end of time all is known, so the last version is the fold of all facts', () => {
  fc.assert(
    fc.property(facts(fc.constant(true), 6), (all) => {
      expect(versionAt(history(all, fold), lastDay)?.bounds).toEqual(fold(all)?.bounds);
    }),
  );
});

test('two facts beside the sure ones are enough to decide every bound', () => {
  fc.assert(
    fc.property(facts(fc.constant(true), 2), facts(fc.constant(true), 5), (sure, doubtful) => {
      const hull = (limit: number) =>
        hullOfBounds(worldsBetween(sure, [...sure, ...doubtful], limit).map((world) => fold(world)?.bounds ?? null));
      expect(hull(0)).toEqual(hull(10));
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('with more than eight facts in doubt a world has, or lacks, two of them at most', () => {
  const doubtful = Array.from({ length: 9 }, (_, index) => index);
  expect(worldsBetween([], doubtful.slice(1))).toHaveLength(256);
  const worlds = worldsBetween(['sure'], ['sure', ...doubtful]);
  expect(new Set(worlds.map((world) => world.length - 1))).toEqual(new Set([0, 1, 2, 7, 8, 9]));
  expect(worlds.every((world) => world.includes('sure'))).toBe(true);
});

const silent = { from: [], until: [], observed: [], says: true };
const day = (number: number): Extent => ({ earliest: dayOf(number), latest: dayOf(number) });

test('a fact with dated articles only is known from the first of them on', () => {
  const versions = history(
    [
      { ...silent, known: day(4), observed: [day(1)] },
      { ...silent, known: day(2), from: [day(0)] },
    ],
    fold,
  );
  expect(versions.map(({ knownFrom, sure, count }) => ({ knownFrom, sure, count }))).toEqual([
    { knownFrom: dayOf(2), sure: true, count: 1 },
    { knownFrom: dayOf(4), sure: true, count: 2 },
  ]);
  expect(versionAt(versions, dayOf(1))).toBeNull();
  expect(versionAt(versions, dayOf(3))).toBe(versions[0]);
  expect(versionAt(versions, lastDay)).toBe(versions[1]);
});

test('what only an undated article says is possible always and sure at the end of time', () => {
  const versions = history([{ ...silent, known: { earliest: null, latest: null }, observed: [day(1)] }], fold);
  expect(
    versions.map(({ knownFrom, sure, bounds }) => ({ knownFrom, sure, certainty: certaintyOn(bounds, dayOf(1)) })),
  ).toEqual([
    { knownFrom: firstDay, sure: false, certainty: 'POSSIBLE' },
    { knownFrom: lastDay, sure: true, certainty: 'DEFINITE' },
  ]);
});

test('a day on which nothing changes makes no version', () => {
  const known: Extent = { earliest: dayOf(1), latest: dayOf(1) };
  const later: Fact = { ...silent, known: day(3), says: false };
  const constant = (all: readonly Fact[]) => {
    const folded = fold(all);
    return folded && { bounds: folded.bounds };
  };
  expect(history([{ ...silent, known }, later], constant)).toHaveLength(1);
});

test('the smallest and the largest world together can miss an extreme that a world between them has', () => {
  const sure: Fact = { ...silent, known: day(0), from: [{ earliest: dayOf(5), latest: dayOf(6) }] };
  const doubtful: readonly Fact[] = [
    { ...silent, known: { earliest: null, latest: dayOf(9) }, from: [{ earliest: dayOf(1), latest: dayOf(2) }] },
    { ...silent, known: { earliest: null, latest: dayOf(9) }, from: [{ earliest: dayOf(2), latest: dayOf(6) }] },
  ];
  const all = [sure, ...doubtful];
  const ends = hullOfBounds([fold([sure])?.bounds ?? null, fold(all)?.bounds ?? null]);
  expect(ends?.fromEarliest).toBe(dayOf(2));
  expect(versionAt(history(all, fold), dayOf(3))?.bounds.fromEarliest).toBe(dayOf(1));
});
