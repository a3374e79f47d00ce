import { setFlagsFromString } from 'node:v8';

/** How much more than what is still in use may lie about before Node looks what may go; per cent. */
const growth = 30;

/**
 * Has Node look sooner for what it no longer needs: of itself it lets the memory grow to several times of what is in
 * use. V8 reads this flag at each collection, so it may be set in a running program. It is no limit: whoever loads a
 * large seed takes what he needs.
 */
export function keepMemorySmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
