import { type Day, isDay } from '../domain/day.ts';
import { ReadError } from './readError.ts';
import type { FieldArguments, Row } from './selection.ts';

/** The most keys at once, and the most groups. */
const mostKeys = 4;
export const mostGroups = 1000;

/** The most groups of which nothing is in; where there are more, none can be shown. */
export const mostEmpty = 10_000;

/** The keys by which groups are asked for, as many as may be. */
export function groupingsOf({ by }: FieldArguments): readonly string[] {
  return Array.isArray(by) ? by.slice(0, mostKeys).map(String) : [];
}

/** The days between which each month or year is a group; null where one is not given. */
export function fillOf({ fill }: FieldArguments): { readonly from: Day | null; readonly until: Day | null } {
  const { from, until } = (fill ?? {}) as Readonly<Record<string, unknown>>;
  const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null);
  return { from: day(from), until: day(until) };
}

/** Whether groups are asked for of which nothing is in. */
export function asksEmpty(args: FieldArguments): boolean {
  const { from, until } = fillOf(args);
  return from !== null && until !== null;
}

/** What keeps groups from being counted as they are asked for. */
export function countFault({ by, first }: FieldArguments): ReadError | null {
  const count = Array.isArray(by) ? by.length : 0;
  if (count === 0 || count > mostKeys) {
    return new ReadError('PAGE_SIZE', `by: ${count} groupings are given. Give from 1 to ${mostKeys} of them.`);
  }
  if (typeof first !== 'number' || (first >= 0 && first <= mostGroups)) return null;
  return new ReadError(
    'PAGE_SIZE',
    `first: ${first} is no number of groups. Give one from 0 to ${mostGroups}, such as first: 20.`,
  );
}

/**
 * Too many groups are an error where they stand, unless the caller wants only the first; the totals hold. Of those in
 * which nothing is, no more than `mostEmpty` came: where these may be all, the first of them are not known.
 */
export function boundGroups(row: Row, args: FieldArguments): Row {
  const count = Number(row.values['groupCount']);
  const most = typeof args['first'] !== 'number' ? mostGroups : asksEmpty(args) ? mostEmpty : Infinity;
  if (count <= most) return row;
  const narrower = most === mostEmpty ? 'a shorter span to fill' : '"first"';
  const message = `there are ${count} groups, more than ${most}; give ${narrower}, a filter, or fewer groupings`;
  const fault = new ReadError('TOO_LONG', message);
  return { ...row, relations: Object.fromEntries(Object.keys(row.relations).map((key) => [key, fault])) };
}
