import { expect, test } from 'vitest';
import { certaintyOn, tighten, type Bounds, type Certainty } from '../../src/domain/bounds.ts';
import type { Day } from '../../src/domain/day.ts';
import { boundsOf, dayOf, holdsOn, isAllowed, lives, type Life } from './smallCalendar.ts';

const sides: readonly (Day | null)[] = [null, ...[0, 1, 2, 3, 4, 5].map(dayOf)];

/** Every combination of four bounds on six days that allows some life, with the lives that it allows. */
const everyBounds: readonly { bounds: Bounds; allowed: readonly Life[] }[] = sides
  .flatMap((fromEarliest) =>
    sides.flatMap((fromLatest) =>
      sides.flatMap((untilEarliest) =>
        sides.map((untilLatest) => ({ fromEarliest, fromLatest, untilEarliest, untilLatest })),
      ),
    ),
  )
  .map((bounds) => ({ bounds, allowed: lives.filter((life) => isAllowed(life, bounds)) }))
  .filter(({ allowed }) => allowed.length > 0);

const certaintyByTrial = (allowed: readonly Life[], day: number): Certainty => {
  if (allowed.every((life) => holdsOn(life, day))) return 'DEFINITE';
  return allowed.some((life) => holdsOn(life, day)) ? 'POSSIBLE' : 'NO';
};

test('hundreds of bounds are tried', () => {
  expect(everyBounds.length).toBe(897);
});

test('a fact is DEFINITE where it holds in every life that its bounds allow, POSSIBLE where in some, else NO', () => {
  for (const { bounds, allowed } of everyBounds) {
    for (let day = -1; day <= 6; day += 1) {
      const given = { ...bounds, day: dayOf(day) };
      expect({ ...given, is: certaintyOn(tighten(bounds), dayOf(day)) }).toEqual({
        ...given,
        is: certaintyByTrial(allowed, day),
      });
    }
  }
});

test('tightening loses no life, and leaves the extremes of those allowed', () => {
  for (const { bounds, allowed } of everyBounds) {
    expect(tighten(bounds)).toEqual(boundsOf(allowed));
    expect(lives.filter((life) => isAllowed(life, tighten(bounds)))).toEqual(allowed);
  }
});

test('an open beginning and end are never DEFINITE', () => {
  const open: Bounds = { fromEarliest: null, fromLatest: null, untilEarliest: null, untilLatest: null };
  expect(certaintyOn(open, '2012-12-05')).toBe('POSSIBLE');
});
