import type { StoredColumn, StoredPart } from './piece.ts';

/**
 * A column of the properties that it is read of.
 *
 * @param names of the properties that were asked for, in the order of their values
 * @param values throws where they are no list: a fault of ours
 */
export function readStored({ parts, unless }: StoredColumn, names: readonly string[], values: unknown): unknown {
  if (!Array.isArray(values)) throw new Error(`${String(values)} stands for properties`);
  const valueOf = (property: string): unknown => values[names.indexOf(property)];
  if (unless !== undefined && valueOf(unless) === null) return null;
  const whole = parts.find(({ key }) => key === undefined);
  if (whole !== undefined) return readPart(whole, valueOf(whole.property));
  return Object.fromEntries(parts.map((part) => [part.key, readPart(part, valueOf(part.property))]));
}

function readPart({ day, absent = null }: StoredPart, value: unknown): unknown {
  if (value === null) return absent;
  return day === true ? (value as { readonly date: string }).date : value;
}
