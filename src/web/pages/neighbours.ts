import type { WhatItIsRelatedToQuery } from '../../client/operations.generated.ts';
import { plainWord } from './words.ts';

type Fact = WhatItIsRelatedToQuery['facts']['nodes'][number];

/** What a neighbour is told by. */
export type Related = Pick<Fact, 'from' | 'type' | 'to' | 'articleCount' | 'inferred' | 'unsure' | 'contradicted'>;

/** Something that a thing is related to, by which relations. */
export interface Neighbour<Told extends Related = Fact> {
  readonly thing: Fact['from'];
  readonly relations: readonly { readonly type: string; readonly forward: boolean; readonly fact: Told }[];
}

/** The neighbours of a thing: those with the most relations first, then by id; the same each time. */
export function neighboursOf<Told extends Related>(id: string, facts: readonly Told[]): readonly Neighbour<Told>[] {
  const found = new Map<string, { thing: Fact['from']; relations: Neighbour<Told>['relations'][number][] }>();
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

/** Whether no text says surely how they are related. */
export function isUnsure({ relations }: Neighbour<Related>): boolean {
  return relations.every(({ fact }) => fact.unsure || fact.inferred);
}

/** By which relations a neighbour is one, in words. */
export function relationWords({ relations }: Neighbour<Related>): string {
  return relations.map(({ type }) => plainWord(type)).join(', ');
}
