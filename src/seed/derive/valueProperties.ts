import { predicates, type Predicate } from '../../domain/predicate.ts';
import type { Properties } from '../rows/desiredGraph.ts';

/** What is read of a claim. */
interface ValueClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly value: string | null;
}

/**
 * What claims with a value give their subjects, by id, where the predicate table names a property for it: all that is
 * said, each once, in order. Texts may differ, and nobody is to choose among them here.
 */
export function valueProperties(
  claims: readonly ValueClaim[],
  table: readonly Predicate[] = predicates,
): ReadonlyMap<string, Properties> {
  const found = new Map<string, Properties>();
  for (const { name, kind, becomes } of table) {
    if (kind !== 'value' || becomes === null) continue;
    const saying = claims.filter(({ predicate }) => predicate === name);
    for (const id of new Set(saying.map(({ subject }) => subject))) {
      const values = saying.flatMap(({ subject, value }) => (subject === id && value !== null ? [value] : []));
      found.set(id, { ...found.get(id), [becomes]: [...new Set(values)].sort() });
    }
  }
  return found;
}
