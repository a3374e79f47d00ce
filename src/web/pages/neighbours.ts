import type { WhatItIsRelatedToQuery } from '../../client/operations.generated.ts';

type Fact = WhatItIsRelatedToQuery['facts']['nodes'][number];

/** Something that a thing is related to, by which relations. */
export interface Neighbour {
  readonly thing: Fact['from'];
  readonly relations: readonly { readonly type: string; readonly forward: boolean; readonly fact: Fact }[];
}

/** The neighbours of a thing: those with the most relations first, then by id; the same each time. */
export function neighboursOf(id: string, facts: readonly Fact[]): readonly Neighbour[] {
  const found = new Map<string, { thing: Fact['from']; relations: Neighbour['relations'][number][] }>();
  for (const fact of facts) {
    const forward = fact.from.id === id;
    const thing = forward ? fact.to : fact.from;
    const known = found.get(thing.id) ?? { thing, relations: [] };
    found.set(thing.id, known);
    known.relations.push({ type: fact.type, forward, fact });
  }
  return [...found.values()].toSorted(
    (one, other) => other.relations.length - one.relations.length || (one.thing.id < other.thing.id ? -1 : 1),
  );
}
