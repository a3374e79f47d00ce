/** Says that two values of one place contradict each other. */
export const contradiction = Symbol('contradiction');

/**
 * Two values of one place as a cache keeps them, each with what was asked of it, as one with all that was asked. Lists
 * must be of one length, and what both have must be the same; else they are a `contradiction`.
 */
export function unite(one: unknown, other: unknown): unknown {
  if (one === other) return one;
  if (Array.isArray(one) && Array.isArray(other)) {
    const united = one.map((each, at) => unite(each, other[at]));
    return one.length !== other.length || united.includes(contradiction) ? contradiction : united;
  }
  if (!isObject(one) || !isObject(other)) return contradiction;
  const shared = Object.entries(other).filter(([key]) => Object.hasOwn(one, key));
  const united = shared.map(([key, value]) => [key, unite(one[key], value)] as const);
  if (united.some(([, value]) => value === contradiction)) return contradiction;
  return { ...one, ...other, ...Object.fromEntries(united) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
