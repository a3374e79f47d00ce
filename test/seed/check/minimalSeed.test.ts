import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { type Keys, minimalSeed, withMinimalSeed } from '../minimalSeed.ts';

/** The keys and positions that lead to a place in a file. */
type Place = readonly (string | number)[];

const faultsIn = (directory: string) => checkSeed({ directory, sourcesDirectory: null }).faults;

it('is a seed without a fault', async () => {
  await withMinimalSeed(({ directory }) => {
    expect(faultsIn(directory)).toEqual([]);
  });
});

/** Keys that may be left out: each brings a thing that would else be nowhere. */
const carriers = ['names', 'claims', 'gaps', 'appliesTo', 'passages', 'damage', 'serves', 'searched'];

function keysIn(value: unknown, place: Place): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => keysIn(each, [...place, at]));
  if (typeof value !== 'object' || value === null) return [];
  const isOfPassages = place.at(-1) === 'passages';
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isOfPassages || carriers.includes(key) ? [] : [[...place, key]]),
    ...keysIn(inner, [...place, key]),
  ]);
}

function without(value: unknown, [first, ...rest]: Place): unknown {
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === first ? without(each, rest) : each));
  const entries = Object.entries(value as Keys).filter(([key]) => rest.length > 0 || key !== first);
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === first ? without(inner, rest) : inner]));
}

it('has no key that could be left out', async () => {
  await withMinimalSeed(({ directory, write }) => {
    for (const [path, keys] of Object.entries(minimalSeed)) {
      for (const place of keysIn(keys, [])) {
        write(path, without(keys, place) as Keys);
        expect(faultsIn(directory).length, `${path} without ${place.join(' ')}`).toBeGreaterThan(0);
      }
      write(path, keys);
    }
  });
}, 60_000);
