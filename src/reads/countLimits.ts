import { ReadError } from './readError.ts';
import type { FieldArguments, Row } from './selection.ts';

/** The most keys at once, and the most groups. */
const mostKeys = 4;
export const mostGroups = 1000;

/** The keys by which groups are asked for, as many as may be. */
export function groupingsOf({ by }: FieldArguments): readonly string[] {
  return Array.isArray(by) ? by.slice(0, mostKeys).map(String) : [];
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

/** Too many groups are an error where they stand, unless the caller wants only the first; the totals hold. */
export function boundGroups(row: Row, { first }: FieldArguments): Row {
  const count = Number(row.values['groupCount']);
  if (count <= mostGroups || typeof first === 'number') return row;
  const message = `there are ${count} groups, more than ${mostGroups}; give "first", a filter, or fewer groupings`;
  const fault = new ReadError('TOO_LONG', message);
  return { ...row, relations: Object.fromEntries(Object.keys(row.relations).map((key) => [key, fault])) };
}
