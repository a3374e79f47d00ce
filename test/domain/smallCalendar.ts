import fc from 'fast-check';
import { addDays, daysBetween, type Day } from '../../src/domain/day.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { Extent } from '../../src/domain/extent.ts';

/** A calendar of few days, small enough to try every history of a fact. Its days are numbers from 0. */
const start: Day = '2012-12-28';

export const dayOf = (number: number): Day => addDays(start, number);
export const numberOf = (day: Day): number => daysBetween(start, day);

/** One way it may have been: the fact holds from day `from` on, and no longer on day `until`. */
export interface Life {
  readonly from: number;
  readonly until: number;
}

/** Days before and after any that an account names stand for "unbounded": a life may reach as far. */
export const rim = { low: -3, high: 12 };

export const lives: readonly Life[] = Array.from({ length: rim.high - rim.low }, (_, index) => rim.low + index).flatMap(
  (from) => Array.from({ length: rim.high - from }, (_, index) => ({ from, until: from + index + 1 })),
);

export const holdsOn = (life: Life, day: number): boolean => life.from <= day && day < life.until;

export const isWithin = (number: number, { earliest, latest }: Extent): boolean =>
  (earliest === null || numberOf(earliest) <= number) && (latest === null || number <= numberOf(latest));

export const isAllowed = (life: Life, bounds: Bounds): boolean =>
  isWithin(life.from, { earliest: bounds.fromEarliest, latest: bounds.fromLatest }) &&
  isWithin(life.until, { earliest: bounds.untilEarliest, latest: bounds.untilLatest });

/** The narrowest bounds that allow the lives: the extremes, null where they reach the rim. */
export const boundsOf = (some: readonly Life[]): Bounds => {
  const [froms, untils] = [some.map((life) => life.from), some.map((life) => life.until)];
  const unlessAt = (end: number, number: number): Day | null => (number === end ? null : dayOf(number));
  return {
    fromEarliest: unlessAt(rim.low, Math.min(...froms)),
    fromLatest: unlessAt(rim.high - 1, Math.max(...froms)),
    untilEarliest: unlessAt(rim.low + 1, Math.min(...untils)),
    untilLatest: unlessAt(rim.high, Math.max(...untils)),
  };
};

/** Extents on days 0 to 6, open sides among them. */
export const extents: fc.Arbitrary<Extent> = fc
  .tuple(fc.option(fc.nat(6), { freq: 3 }), fc.option(fc.nat(3), { freq: 3 }), fc.nat(6))
  .map(([first, width, last]) => ({
    earliest: first === null ? null : dayOf(first),
    latest: width === null ? null : dayOf(first === null ? last : Math.min(first + width, 6)),
  }));
