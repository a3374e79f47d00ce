import { ReadError } from './readError.ts';

type Key = string | number;

/** A cursor: the name of its list and the keys of its row, so that it serves no other list. */
export function writeCursor(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys in a cursor of this list. Throws a `ReadError` where it is none. */
export function readCursor(list: string, cursor: string, count: number): readonly Key[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts[0] !== list || parts.length !== count + 1 || !parts.slice(1).every(isKey)) {
    throw new ReadError('CURSOR', `"${cursor}" is no cursor of this list. Give an endCursor or a cursor that it gave.`);
  }
  return parts.slice(1) as Key[];
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number';
}
