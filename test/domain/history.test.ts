import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOn, type Bounds } from '../../src/domain/bounds.ts';
import { firstDay, lastDay, type Day } from '../../src/domain/day.ts';
import type { Extent } from '../../src/domain/extent.ts';
import { foldBounds, type Accounts } from '../../src/domain/foldBounds.ts';
import { history, versionAt } from '../../src/domain/history.ts';
import { hullOfBounds } from '../../src/domain/hullOfBounds.ts';
import { surestOf } from '../../src/domain/surestOf.ts';
import { worldsBetween } from '../../src/domain/worldsBetween.ts';
import { dayOf, extents } from './smallCalendar.ts';

/**
 * A claim: since when it is known, what it tells of the time, how surely, and what it is about: 'SAYS' is the thing
 * itself; a 'RIVAL' is the other account of a dispute, and tells nothing of it.
 */
interface Fact extends Accounts {
  readonly known: Extent;
  readonly topic: string;
  readonly unsure: boolean;
}

interface Told {
  readonly bounds: Bounds;
  readonly sureBounds: Bounds | null;
  readonly counted: { readonly count: number; readonly disputed: boolean };
}

const boundsOf = (facts: readonly Fact[]): Bounds =>
  foldBounds({
    from: facts.flatMap((fact) => fact.from),
    until: facts.flatMap((fact) => fact.until),
    observed: facts.flatMap((fact) => fact.observed),
  });

const isRival = ({ topic }: Fact) => topic === 'RIVAL';
const isOwn = (fact: Fact) => !isRival(fact);

const fold = (facts: readonly Fact[]): Told | null => {
  const counting = surestOf(facts.filter(isOwn), ({ topic }) => topic);
  const sure = counting.filter(({ unsure }) => !unsure);
  const says = ({ topic }: Fact) => topic === 'SAYS';
  if (!counting.some(says)) return null;
  return {
    bounds: boundsOf(counting),
    sureBounds: sure.some(says) ? boundsOf(sure) : null,
    counted: { count: facts.length, disputed: facts.some(isRival) },
  };
};

const some = fc.array(extents, { maxLength: 1 });
const versionsOf = (all: readonly Fact[]) => history(all.filter(isOwn), fold, all.filter(isRival));

const topics = fc.constantFrom('SAYS', 'HAPPENED_ON', 'ENDED', 'RIVAL');
const facts = (size: { minLength?: number; maxLength: number }, topic = topics): fc.Arbitrary<Fact[]> =>
  fc.array(fc.record({ known: extents, topic, unsure: fc.boolean(), from: some, until: some, observed: some }), size);

/** Days of knowing: before any article, each day of the small calendar, and the end of time. */
const knowing: readonly Day[] = [firstDay, ...[-1, 0, 1, 2, 3, 4, 5, 6, 7].map(dayOf), lastDay];
const asked: readonly Day[] = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map(dayOf);

/**
 * Every way it may be on a day of knowing: the sets of facts that hold all surely known and some of the possibly known
 * ones. What they tell is said here once more, without what is tested: an unsure fact counts where no other of its
 * topic is surer; and to be sure means to be so without all unsure facts.
 */
const everyWorld = (all: readonly Fact[], knownAt: Day): readonly World[] => {
  const isSure = (fact: Fact) => (fact.known.latest === null ? knownAt === lastDay : fact.known.latest <= knownAt);
  const isPossible = (fact: Fact) => fact.known.earliest === null || fact.known.earliest <= knownAt;
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_fact, index) => (bits >> index) & 1))
    .filter((world) => world.every(isPossible) && all.filter(isSure).every((fact) => world.includes(fact)))
    .map((world) => {
      const own = world.filter(isOwn);
      const counting = own.filter(
        (fact) => !fact.unsure || !own.some((other) => !other.unsure && other.topic === fact.topic),
      );
      const says = ({ topic }: Fact) => topic === 'SAYS';
      const sure = own.filter((fact) => !fact.unsure);
      return {
        told: counting.some(says) ? boundsOf(counting) : null,
        surely: sure.some(says) ? boundsOf(sure) : null,
        count: world.some(says) ? world.length : 0,
        disputed: world.some(says) && world.some(isRival),
      };
    });
};

/** What a world tells, and what its sure facts tell alone; null where they do not say the thing. */
interface World {
  readonly told: Bounds | null;
  readonly surely: Bounds | null;
  readonly count: number;
  readonly disputed: boolean;
}

const extreme = (days: readonly (Day | null)[], pick: 'first' | 'last'): Day | null =>
  days.includes(null) ? null : ([...days].sort().at(pick === 'first' ? 0 : -1) ?? null);

const expectEveryWorld = (all: readonly Fact[], days: readonly Day[]): void => {
  const versions = versionsOf(all);
  for (const knownAt of days) {
    const worlds = everyWorld(all, knownAt);
    const said = worlds.flatMap(({ told }) => (told === null ? [] : [told]));
    const each = worlds.flatMap(({ told, surely }) => [told, surely]);
    const version = versionAt(versions, knownAt);
    if (said.length === 0) {
      expect(version).toBeNull();
      continue;
    }
    const days = (of: readonly (Bounds | null)[], key: keyof Bounds) => of.map((bounds) => bounds?.[key] ?? null);
    const fromEarliest = extreme(days(said, 'fromEarliest'), 'first');
    const fromLatest = extreme(days(each, 'fromLatest'), 'last');
    const untilEarliest = extreme(days(each, 'untilEarliest'), 'first');
    const untilLatest = extreme(days(said, 'untilLatest'), 'last');
    const is = (before: Day | null, after: Day | null) => before === null || after === null || before < after;
    expect(version?.bounds).toEqual({
      fromEarliest,
      fromLatest: is(fromLatest, untilLatest) ? fromLatest : null,
      untilEarliest: is(fromEarliest, untilEarliest) ? untilEarliest : null,
      untilLatest,
    });
    expect(version?.count).toBe(Math.max(...worlds.map(({ count }) => count)));
    expect(version?.disputed).toBe(worlds.some(({ disputed }) => disputed));
  }
};

test('each bound of a version is the extreme over every world between the sure and the possible facts', () => {
  fc.assert(
    fc.property(facts({ maxLength: 5 }), (all) => {
      expectEveryWorld(all, knowing);
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('so it is with more than eight facts in doubt, of which not every world is looked at', () => {
  const undated = facts({ minLength: 9, maxLength: 10 }).map((all) =>
    all.map((fact) => ({ ...fact, known: { earliest: null, latest: fact.known.latest } })),
  );
  fc.assert(
    fc.property(facts({ maxLength: 3 }), undated, (few, many) => {
      expectEveryWorld([...few, ...many], [dayOf(-1), dayOf(2)]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('as of any day and as known on any day, DEFINITE is in every world and whatever some world allows is POSSIBLE', () => {
  fc.assert(
    fc.property(facts({ maxLength: 5 }), (all) => {
      const versions = versionsOf(all);
      for (const knownAt of knowing) {
        const worlds = everyWorld(all, knownAt);
        const version = versionAt(versions, knownAt);
        for (const asOf of asked) {
          const on = (bounds: Bounds | null) => (bounds === null ? 'NO' : certaintyOn(bounds, asOf));
          const answer = on(version?.bounds ?? null);
          const surely = worlds.every(({ told, surely: alone }) => on(told) === 'DEFINITE' && on(alone) === 'DEFINITE');
          expect(answer === 'DEFINITE').toBe(surely);
          if (worlds.some(({ told }) => on(told) !== 'NO')) expect(answer).not.toBe('NO');
        }
      }
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test('at the end of time all is known, so the last version is the fold of all facts', () => {
  const sure = facts({ maxLength: 6 }, fc.constant('SAYS')).map((all) =>
    all.map((fact) => ({ ...fact, unsure: false })),
  );
  fc.assert(
    fc.property(sure, (all) => {
      expect(versionAt(history(all, fold), lastDay)?.bounds).toEqual(fold(all)?.bounds);
    }),
  );
});

test('with more than eight facts in doubt a world has four of them at most', () => {
  const doubtful = Array.from({ length: 9 }, (_, index) => index);
  expect(worldsBetween([], doubtful.slice(1))).toHaveLength(256);
  const worlds = worldsBetween(['sure'], ['sure', ...doubtful]);
  expect(worlds).toHaveLength(1 + 9 + 36 + 84 + 126);
  expect(new Set(worlds.map((world) => world.length - 1))).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(worlds.every((world) => world.includes('sure'))).toBe(true);
});

const silent = { from: [], until: [], observed: [], topic: 'SAYS', unsure: false };
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
  const later: Fact = { ...silent, known: day(3), topic: 'ENDED' };
  const constant = (all: readonly Fact[]) => {
    const folded = fold(all);
    return folded && { ...folded, counted: {} };
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

test('a fact that unsure claims alone say is at most POSSIBLE, until a surer one says it', () => {
  const unsure: Fact = { ...silent, known: day(0), observed: [day(1)], unsure: true };
  const surer: Fact = { ...silent, known: day(4), observed: [day(1)] };
  const versions = history([unsure, surer], fold);
  expect(versions.map(({ bounds }) => certaintyOn(bounds, dayOf(1)))).toEqual(['POSSIBLE', 'DEFINITE']);
});

test('a date that a decision thinks likely counts no more once a text gives a wider one', () => {
  const says: Fact = { ...silent, known: day(0) };
  const likely: Fact = { ...silent, known: day(1), topic: 'HAPPENED_ON', from: [day(3)], unsure: true };
  const told: Fact = {
    ...silent,
    known: day(2),
    topic: 'HAPPENED_ON',
    from: [{ earliest: dayOf(2), latest: dayOf(5) }],
  };
  const versions = history([says, likely, told], fold);
  expect(versions.map(({ bounds: { fromEarliest, fromLatest } }) => [fromEarliest, fromLatest])).toEqual([
    [null, null],
    [dayOf(3), null],
    [dayOf(2), dayOf(5)],
  ]);
});
