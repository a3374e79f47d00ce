import { isDay } from '../domain/day.ts';
import { ReadError } from './readError.ts';

/** Names of arguments, and of conditions of a filter, that are the two ends of one span. */
const ends = [
  ['from', 'until'],
  ['atLeast', 'atMost'],
] as const;

/**
 * A span in what is given that ends before it begins, at any depth: nothing falls into it, and a slip is more likely.
 */
export function reversedFault(given: unknown): ReadError | null {
  if (typeof given !== 'object' || given === null) return null;
  const values = given as Readonly<Record<string, unknown>>;
  for (const [first, last] of ends) {
    const [one, other] = [values[first], values[last]];
    if (isBefore(other, one)) {
      const message = `${first}: ${String(one)} comes after ${last}: ${String(other)}. Give the lesser one as ${first}.`;
      return new ReadError('RANGE', message);
    }
  }
  for (const value of Object.values(values)) {
    const fault = reversedFault(value);
    if (fault !== null) return fault;
  }
  return null;
}

/** Numbers by size; days as they are written. */
function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one < other;
  return typeof one === 'string' && typeof other === 'string' && isDay(one) && isDay(other) && one < other;
}
