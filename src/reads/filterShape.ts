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

/**
 * The part of a filter by which something may be found though nothing is known of its date: what must hold beside it
 * asks no day. Null where no day is asked for, or only what surely falls there.
 */
export function datedPart(filter: Filter): Filter | null {
  const parts = keysOf(filter).flatMap((key): readonly (readonly [string, unknown])[] => {
    const value = filter[key];
    // An entry that asks no day stays in its place, as one that always holds.
    if (key === 'and') return [[key, (value as readonly Filter[]).map((each) => datedPart(each) ?? {})]];
    return asksDay(value) ? [[key, value]] : [];
  });
  return parts.some(([, value]) => asksDay(value)) ? Object.fromEntries(parts) : null;
}

function asksDay(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(asksDay);
  if (typeof value !== 'object' || value === null) return false;
  const filter = value as Filter;
  return givesDay(filter) ? filter['certainty'] !== 'DEFINITE' : Object.values(filter).some(asksDay);
}

/** Whether a filter of dates gives a day on either side. */
export function givesDay({ from, until }: Filter): boolean {
  return (from ?? until ?? null) !== null;
}

/** What is asked, in one order, whatever the caller's: so that fewer texts are made. */
export function keysOf(filter: Filter): readonly string[] {
  return Object.keys(filter)
    .filter((key) => filter[key] !== null && filter[key] !== undefined)
    .toSorted();
}
