import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents } from '../../src/domain/compareEvents.ts';
import { anyDay, type Extent } from '../../src/domain/extent.ts';
import { lagDays } from '../../src/domain/lagDays.ts';
import { linkTypes, toldOrder, type ToldLink } from '../../src/domain/toldOrder.ts';
import { possibleDays } from './possibleDays.ts';
import { extents } from './smallCalendar.ts';

const links = fc.array(
  fc.record({
    type: fc.constantFrom(...linkTypes),
    inOrder: fc.boolean(),
    contradicted: fc.boolean(),
    foretold: fc.boolean(),
  }),
  { maxLength: 3 },
);
const after: ToldLink = { type: 'CAME_AFTER', inOrder: true, contradicted: false, foretold: false };
const backwards: ToldLink = { ...after, inOrder: false };
const on = (day: string): Extent => ({ earliest: day, latest: day });
const december: Extent = { earliest: '2012-12-01', latest: '2012-12-31' };

/** The order that every pair of possible days has; null where they have different ones. */
function orderOneByOne(a: Extent, b: Extent): string | null {
  const orders = possibleDays(a).flatMap((one) =>
    possibleDays(b).map((other) => (one < other ? 'BEFORE' : one > other ? 'AFTER' : 'SAME_DAY')),
  );
  const [order = null, ...others] = new Set(orders);
  return others.length === 0 ? order : null;
}

test('dates tell the order that every pair of their possible days has', () => {
  fc.assert(
    fc.property(extents, extents, links, (a, b, told) => {
      const order = orderOneByOne(a, b);
      const { order: found, orderBasis } = compareEvents(a, b, told);
      if (order === null) expect(orderBasis).not.toBe('DATES');
      else expect([found, orderBasis]).toEqual([order, 'DATES']);
    }),
    { numRuns: 2000 },
  );
});

test('two events are compared alike from either side', () => {
  const turned = { BEFORE: 'AFTER', AFTER: 'BEFORE', SAME_DAY: 'SAME_DAY', UNCERTAIN: 'UNCERTAIN' };
  fc.assert(
    fc.property(extents, extents, links, (a, b, told) => {
      const one = compareEvents(a, b, told);
      const back = told.map((link) => ({ ...link, inOrder: !link.inOrder }));
      const other = compareEvents(b, a, back);
      expect(other.order).toBe(turned[one.order]);
      expect([other.tie, other.notAsserted, other.orderBasis]).toEqual([one.tie, one.notAsserted, one.orderBasis]);
      const [least, most] = [one.lagDays?.least ?? null, one.lagDays?.most ?? null];
      const opposite = (days: number | null) => (days === null ? null : 0 - days);
      expect(other.lagDays).toEqual(one.lagDays === null ? null : { least: opposite(most), most: opposite(least) });
    }),
  );
});

test('a CAME_AFTER tells an order that the dates leave open, and the lag with it', () => {
  const told = compareEvents(december, december, [after]);
  expect([told.order, told.orderBasis, told.lagDays]).toEqual(['BEFORE', 'TOLD', { least: 0, most: 30 }]);
  const back = compareEvents(december, december, [backwards]);
  expect([back.order, back.orderBasis, back.lagDays]).toEqual(['AFTER', 'TOLD', { least: -30, most: 0 }]);
});

const others = linkTypes.filter((type) => type !== 'CAME_AFTER');

test.each(others)('what a %s leads to came first, so that its lag is never negative', (type) => {
  const year = { earliest: '2012-01-01', latest: '2012-12-30' };
  const link = { ...after, type };
  const { order, orderBasis, lagDays: lag } = compareEvents(year, year, [link]);
  expect([order, orderBasis, lag]).toEqual(['BEFORE', 'LINKED', { least: 0, most: 364 }]);
  expect(compareEvents(year, year, [link, backwards]).order).toBe('AFTER');
  for (const other of [
    { ...backwards, contradicted: true },
    { ...link, inOrder: false },
  ]) {
    expect(compareEvents(year, year, [link, other]).order).toBe('UNCERTAIN');
  }
  for (const kind of ['foretold', 'contradicted']) {
    expect(compareEvents(year, year, [{ ...link, [kind]: true }])).toMatchObject({
      order: 'UNCERTAIN',
      lagDays: { least: -364, most: 364 },
    });
  }
});

test.each<[string, readonly ToldLink[]]>([
  ['nothing', []],
  ['a contradicted one', [{ ...after, contradicted: true }]],
  ['one and the contrary', [after, backwards]],
  ['one and the contrary, whatever else links the two', [after, backwards, { ...after, type: 'RESPONDS_TO' }]],
])('%s tells no order', (_name, told) => {
  const { order, orderBasis, lagDays: lag } = compareEvents(december, december, told);
  expect([order, orderBasis, lag]).toEqual(['UNCERTAIN', null, lagDays(december, december)]);
});

test('a link that is told beside its contrary, where that is contradicted, tells the order', () => {
  expect(compareEvents(anyDay, anyDay, [after, { ...backwards, contradicted: true }]).order).toBe('BEFORE');
});

test('what links tell does not depend on their order, nor on a link of the same kind and way', () => {
  fc.assert(
    fc.property(links, (told) => {
      expect(toldOrder(told.toReversed())).toEqual(toldOrder(told));
      expect(toldOrder([...told, ...told])).toEqual(toldOrder(told));
    }),
  );
});

test('the strongest link is the tie, and the types that nobody asserts are named', () => {
  const tied = (...types: ToldLink['type'][]) =>
    compareEvents(
      on('2012-12-05'),
      on('2012-12-05'),
      types.map((type) => ({ ...after, type, contradicted: true })),
    );
  expect([tied().tie, tied().notAsserted]).toEqual(['NONE', linkTypes]);
  expect(linkTypes.map((type) => tied(type).tie)).toEqual([
    'TEMPORAL',
    'RESPONSE',
    'IMPLEMENTATION',
    'REASON',
    'CAUSE',
  ]);
  expect(tied('CITES_AS_REASON', 'RESPONDS_TO', 'CAME_AFTER')).toMatchObject({
    tie: 'REASON',
    notAsserted: ['IMPLEMENTS', 'PROMPTED_BY'],
  });
});
