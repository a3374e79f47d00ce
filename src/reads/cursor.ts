/** The type of a key by which a list is ordered. */
export type KeyType = 'string' | 'int' | 'float';

/** That of a field's values: what is no number is compared as a text. */
export function keyTypeOf(type: string | undefined): KeyType {
  return type === 'int' || type === 'float' ? type : 'string';
}

type Key = string | number;

/** A cursor: the name of its list and the keys of its row, so that it serves no other list. */
export function writeCursor(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys in a cursor of this list, of these types; null where it is none. */
export function readCursor(list: string, cursor: string, types: readonly KeyType[]): readonly Key[] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts[0] !== list || parts.length !== types.length + 1) return null;
  const keys: readonly unknown[] = parts.slice(1);
  return keys.every((key, at): key is Key => isKey(key, types[at])) ? keys : null;
}

function isKey(value: unknown, type: KeyType | undefined): value is Key {
  if (type === 'string') return typeof value === 'string';
  return type === 'int' ? Number.isSafeInteger(value) : typeof value === 'number' && Number.isFinite(value);
}
