/** A filter, or a part of one. */
export type Filter = Readonly<Record<string, unknown>>;

/** A filter without its values: two of one shape have one text. */
export function filterShape(filter: unknown, key = ''): unknown {
  if (key === 'certainty') return filter;
  if (Array.isArray(filter)) return key === 'and' || key === 'or' ? filter.map((each) => filterShape(each)) : '[]';
  if (typeof filter !== 'object' || filter === null) return typeof filter;
  const parts = filter as Filter;
  return Object.fromEntries(keysOf(parts).map((each) => [each, filterShape(parts[each], each)]));
}

/** What is asked, in one order, whatever the caller's: so that fewer texts are made. */
export function keysOf(filter: Filter): readonly string[] {
  return Object.keys(filter)
    .filter((key) => filter[key] !== null && filter[key] !== undefined)
    .toSorted();
}
