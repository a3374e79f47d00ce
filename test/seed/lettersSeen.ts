import { vi } from 'vitest';

/** What goes through the text that it is called on, or through a part of it that it copies. */
const ways = [
  'indexOf',
  'lastIndexOf',
  'includes',
  'slice',
  'substring',
  'match',
  'matchAll',
  'replaceAll',
  'normalize',
];

/**
 * How many letters an act looks at, or copies, by each of the ways above, and by `all` of them: a measure of its work
 * that no other work on the machine changes.
 */
export function lettersSeen(act: () => void): Readonly<Record<string, number>> {
  const seen: Record<string, number> = Object.fromEntries(['all', ...ways].map((way) => [way, 0]));
  const spies = ways.map((way) => {
    const prototype = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
    const own = prototype[way];
    if (own === undefined) throw new Error(`no text has ${way}`);
    return vi.spyOn(prototype, way).mockImplementation(function (this: string, ...given: unknown[]) {
      const found = Reflect.apply(own, this, given);
      const letters = lettersOf(way, this, given, found);
      seen['all'] = (seen['all'] ?? 0) + letters;
      seen[way] = (seen[way] ?? 0) + letters;
      return found;
    });
  });
  try {
    act();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return seen;
}

function lettersOf(way: string, text: string, [, from]: readonly unknown[], found: unknown): number {
  if (typeof found === 'string') return found.length;
  if (way !== 'indexOf') return text.length;
  return (Number(found) < 0 ? text.length : Number(found)) - (typeof from === 'number' ? from : 0);
}
