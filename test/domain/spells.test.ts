import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certaintyOn, type Bounds } from '../../src/domain/bounds.ts';
import { foldBounds, type Accounts } from '../../src/domain/foldBounds.ts';
import { agree, type Saying, spellsOf, surelyApart } from '../../src/domain/spells.ts';
import { dayOf, extents, holdsOn, isAllowed, type Life, lives } from './smallCalendar.ts';

interface Said extends Saying {
  readonly id: string;
}

const nothing: Accounts = { from: [], until: [], observed: [] };
const on = (number: number) => ({ earliest: dayOf(number), latest: dayOf(number) });
const held = (id: string, from: number, until: number, spell: string | null = null): Said => {
  return { id, spell, accounts: { ...nothing, from: [on(from)], until: [on(until)] } };
};
const idsOf = (saying: readonly Said[]) => saying.map(({ id }) => id).sort();
const told = (all: readonly Said[]) => {
  const { spells, unclear } = spellsOf(all);
  return {
    spells: spells.map(({ word, saying }) => [word, ...idsOf(saying)]),
    unclear: unclear.map(({ said, fits }) => [said.id, ...fits.map(({ saying }) => idsOf(saying).join('+'))]),
  };
};

const bounds: fc.Arbitrary<Bounds> = fc
  .record({ from: fc.array(extents, { maxLength: 1 }), until: fc.array(extents, { maxLength: 1 }) })
  .map((accounts) => foldBounds({ ...nothing, ...accounts }));
const livesIn = (some: Bounds) => lives.filter((life) => isAllowed(life, some));

test('two times are surely apart where every life of one ends before every life of the other begins', () => {
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      const before = (some: readonly Life[], more: readonly Life[]) =>
        some.every(({ until }) => more.every(({ from }) => until <= from));
      const [lived, livedToo] = [livesIn(one), livesIn(other)];
      fc.pre(lived.length > 0 && livedToo.length > 0);
      expect(surelyApart(one, other)).toBe(before(lived, livedToo) || before(livedToo, lived));
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test('two times agree where one life is in both', () => {
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      const both = lives.some((life) => isAllowed(life, one) && isAllowed(life, other));
      expect(agree(one, other)).toBe(both);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

/** Two or three lives, one after the other with a day or more between, and what some accounts say of each. */
const histories = fc
  .uniqueArray(fc.nat(9), { minLength: 4, maxLength: 6 })
  .filter((days) => days.length % 2 === 0)
  .map((days) => days.toSorted((a, b) => a - b))
  .map((days) => days.flatMap((from, at) => (at % 2 === 0 ? [{ from, until: days[at + 1] ?? from }] : [])))
  .chain((true_) =>
    fc
      .array(fc.record({ life: fc.nat(true_.length - 1), wide: fc.nat(2), what: fc.nat(3) }), { maxLength: 5 })
      .map((more) => ({ true_, more })),
  );

test('what is said of lives apart comes apart, and as of a day it is what was, gaps included', () => {
  fc.assert(
    fc.property(histories, ({ true_, more }) => {
      const around = (day: number, wide: number) => ({ earliest: dayOf(day - wide), latest: dayOf(day + wide) });
      const whole = true_.map(({ from, until }, at): Said => held(`life-${at}`, from, until));
      const partly = more.map(({ life, wide, what }, at): Said => {
        const { from, until } = true_[life] ?? { from: 0, until: 1 };
        const accounts = {
          from: what === 1 ? [] : [around(from, wide)],
          until: what === 2 ? [] : [around(until, wide)],
          observed: what === 3 ? [on(from)] : [],
        };
        return { id: `about-${life}-${at}`, spell: null, accounts };
      });
      const { spells } = spellsOf([...whole, ...partly]);
      expect(spells).toHaveLength(true_.length);
      for (const { saying } of spells) {
        const lifeOf = idsOf(saying)
          .find((id) => id.startsWith('life-'))
          ?.slice(5);
        expect(idsOf(saying).filter((id) => id.startsWith('about-') && id[6] !== lifeOf)).toEqual([]);
      }
      const folded = spells.map(({ saying }) => foldBounds(joined(saying)));
      for (let day = -2; day <= 11; day += 1) {
        const held = true_.some((life) => holdsOn(life, day));
        const answers = folded.map((each) => certaintyOn(each, dayOf(day)));
        expect([answers.includes('DEFINITE'), answers.includes('POSSIBLE')]).toEqual([held, false]);
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

const joined = (saying: readonly Said[]): Accounts => ({
  from: saying.flatMap(({ accounts }) => accounts.from),
  until: saying.flatMap(({ accounts }) => accounts.until),
  observed: saying.flatMap(({ accounts }) => accounts.observed),
});

describe('spells', () => {
  it('are one where nothing is surely apart, however it contradicts itself', () => {
    expect(told([held('a', 1, 4), held('b', 2, 6), { id: 'c', spell: null, accounts: nothing }])).toEqual({
      spells: [[null, 'a', 'b', 'c']],
      unclear: [],
    });
  });

  it('are two where one surely ended before the other began, and one that touches is apart too', () => {
    expect(told([held('b', 4, 6), held('a', 1, 3)]).spells).toEqual([
      [null, 'a'],
      [null, 'b'],
    ]);
    expect(told([held('b', 3, 6), held('a', 1, 3)]).spells).toEqual([
      [null, 'a'],
      [null, 'b'],
    ]);
  });

  it('take beginnings and ends told apart, each where it fits', () => {
    const part = (id: string, key: 'from' | 'until', day: number): Said => {
      return { id, spell: null, accounts: { ...nothing, [key]: [on(day)] } };
    };
    const waves = [part('a', 'from', 0), part('b', 'until', 2), part('c', 'from', 4), part('d', 'until', 6)];
    expect(told(waves)).toEqual({
      spells: [
        [null, 'a', 'b'],
        [null, 'c', 'd'],
      ],
      unclear: [],
    });
  });

  it('leave open what fits two or none, and names both', () => {
    const undated: Said = { id: 'u', spell: null, accounts: nothing };
    const across = held('x', 1, 6);
    expect(told([held('a', 1, 2), held('b', 4, 6), undated, across]).unclear).toEqual([['u', 'a', 'b'], ['x']]);
  });

  it('follow the words that are given, even for what is apart in time', () => {
    expect(told([held('a', 1, 2, 'first'), held('b', 4, 6, 'first')]).spells).toEqual([['first', 'a', 'b']]);
    expect(told([held('a', 1, 4, 'first'), held('b', 1, 4, 'second')]).spells).toEqual([
      ['first', 'a'],
      ['second', 'b'],
    ]);
    expect(told([held('a', 1, 2), held('b', 4, 6, 'second')]).spells).toEqual([
      ['second', 'b'],
      [null, 'a'],
    ]);
  });
});
