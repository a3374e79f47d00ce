type Key = string | number;

/** A cursor: the name of its list and the keys of its row, so that it serves no other list. */
export function writeCursor(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys in a cursor of this list; null where it is none. */
export function readCursor(list: string, cursor: string, count: number): readonly Key[] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts[0] !== list || parts.length !== count + 1) return null;
  const keys: readonly unknown[] = parts.slice(1);
  return keys.every(isKey) ? keys : null;
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || Number.isSafeInteger(value);
}
