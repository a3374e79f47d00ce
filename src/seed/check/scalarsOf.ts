import type { ValuePath } from '../file/seedFile.ts';

/** All that stands in letters anywhere in a value of a file, with the way to it. */
export function scalarsOf(
  value: unknown,
  path: ValuePath = [],
): readonly { readonly path: ValuePath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => scalarsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => scalarsOf(item, [...path, key]));
}
