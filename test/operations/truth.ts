/** Null where a list has more rows than were fetched, and those that were do not tell. */
export type Truth = boolean | null;

export function every<Item>(items: readonly Item[], holds: (item: Item) => Truth): Truth {
  const truths = items.map(holds);
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

export function some<Item>(items: readonly Item[], holds: (item: Item) => Truth): Truth {
  return not(every(items, (item) => not(holds(item))));
}

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
