import type { Value } from '../../graph/value.ts';

/** A property as a column of what `neo4j-admin database import` reads. */
export interface CsvColumn {
  readonly key: string;
  /** `date`, `string[]` and so on. */
  readonly type: string;
}

/** Thrown for values that no column can hold. */
class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** The narrowest type that holds all values of a property; whole numbers with others are all `double`. */
export function csvColumn(key: string, values: readonly Value[]): CsvColumn {
  const lists = values.filter(Array.isArray) as readonly (readonly Value[])[];
  if (lists.length > 0 && lists.length < values.length)
    throw new CsvError(`${key} is a list in some, and not in others`);
  const items = lists.length > 0 ? lists.flat() : values;
  const types = [...new Set(items.map(typeOf))].sort();
  const type = types.join(' ') === 'double long' ? 'double' : (types[0] ?? 'string');
  if (types.length > 1 && type !== 'double') throw new CsvError(`${key} is ${types.join(' and ')}`);
  return { key, type: lists.length > 0 ? `${type}[]` : type };
}

function typeOf(value: Value): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  if (typeof value === 'object') return 'date';
  return typeof value;
}

/**
 * A field by RFC 4180. Nothing at all is "not known"; text without a letter is written as two quotation marks, which
 * the import tells apart.
 */
export function csvField(value: Value | undefined, delimiter: string): string {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? (value as readonly Value[]).map(plainText).join(delimiter) : plainText(value);
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function plainText(value: Value): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('date' in value && typeof value.date === 'string') return value.date;
  throw new CsvError(`${JSON.stringify(value)} fits in no column`);
}
