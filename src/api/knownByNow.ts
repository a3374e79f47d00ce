import type { FieldArguments } from '../reads/selection.ts';

/**
 * The arguments of a field, where today or a later day in `knownAt` stands for all that is known, as `null` does: what
 * is loaded is known by now, also of a text of which nobody knows by which day it came out.
 *
 * @param today YYYY-MM-DD, so that it is that day, or later, everywhere
 */
export function knownByNow(given: FieldArguments, today: string): FieldArguments {
  const { knownAt } = given;
  return typeof knownAt === 'string' && knownAt >= today ? { ...given, knownAt: null } : given;
}
