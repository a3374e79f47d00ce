import { expect, it } from 'vitest';
import { flatten, grow, type Expansion } from '../../src/web/islands/growth.ts';
import { placeGrowth } from '../../src/web/islands/placeGrowth.ts';

/** What `of` is related to, by names. */
function expansion(of: string, names: readonly string[], unsure = false): Expansion {
  const thingOf = (name: string) => ({ __typename: 'Person' as const, id: name, name });
  const neighbours = names.map((name) => {
    const fact = { from: thingOf(of), to: thingOf(name), type: 'HOLDS' as const, unsure };
    const told = { ...fact, articleCount: 1, inferred: false, contradicted: false };
    return { thing: thingOf(name), relations: [{ type: 'HOLDS', forward: true, fact: told }] };
  });
  return { of, neighbours };
}

const idsOf = (growth: ReturnType<typeof grow>) =>
  flatten(growth.shoots).map(({ neighbour, from }) => `${from}>${neighbour.thing.id}`);

it('each thing stands where it was met first, and what else relates two is a line across, once', () => {
  const growth = grow([expansion('a', ['b', 'c']), expansion('b', ['a', 'c', 'd'], true), expansion('c', ['b', 'a'])]);
  expect(idsOf(growth)).toEqual(['a>b', 'b>d', 'a>c']);
  expect(growth.links).toEqual([{ from: 'b', to: 'c', unsure: true }]);
  expect(growth.count).toBe(4);
});

it('goes no further than the most, and counts what is left out', () => {
  const growth = grow([expansion('a', ['b', 'c']), expansion('b', ['d', 'e', 'f'])], 5);
  expect(idsOf(growth)).toEqual(['a>b', 'b>d', 'b>e', 'a>c']);
  expect([growth.count, growth.shoots[0]?.leftOut]).toEqual([5, 1]);
});

it('no two names lie on another, and what was not expanded stays on its side', () => {
  const many = Array.from({ length: 40 }, (_, at) => `n${at}`);
  const further = Array.from({ length: 30 }, (_, at) => `m${at}`);
  const placed = placeGrowth(grow([expansion('a', many), expansion('n3', further), expansion('m4', ['x'])]).shoots);
  expect(placed).toHaveLength(71);
  const places = placed.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(71);
  for (const one of placed) {
    const near = placed.filter((other) => other.x === one.x && Math.abs(other.y - one.y) < 26);
    expect(near).toEqual([one]);
  }
  const sides = placed
    .filter(({ grown }) => grown.from === 'a')
    .map(({ grown, x }) => [grown.neighbour.thing.id, x > 0]);
  expect(Object.fromEntries(sides)).toMatchObject({ n0: true, n1: false, n2: true, n3: false });
});
