import { claim } from '../concept/claim.ts';
import type { Concept } from '../concept/concept.ts';
import { criterion } from '../concept/criterion.ts';
import { damage } from '../concept/damage.ts';
import { gap } from '../concept/gap.ts';
import type { Said, Thing } from '../concept/kind/key.ts';
import { labelsOf } from '../concept/kind/thing.ts';
import { name } from '../concept/name.ts';
import { passage } from '../concept/passage.ts';
import { termUse } from '../concept/termUse.ts';
import type { Placed, PlacedThings, Seed } from './seed.ts';
import type { SeedEntry } from './shapeSeed.ts';

/**
 * Finds all that has an id, in the files and inside of them.
 *
 * @param lost what could not be understood, as text
 */
export function layOutSeed(
  entries: readonly SeedEntry[],
  { words, examples, map }: Pick<Seed, 'words' | 'examples' | 'map'>,
  lost: readonly string[] = [],
): Seed {
  const entities = entries.map(({ concept, file, entity }) => {
    return place(concept, { id: entity.id, value: entity, path: ['id'], file, owner: entity });
  });
  const inside = entries.flatMap(insideOf);
  const of = <Of extends Thing>(thing: Of): PlacedThings<Of> =>
    inside.filter((placed): placed is PlacedThings<Of>[number] => placed.thing === thing);
  const inner = {
    claims: of(claim),
    gaps: of(gap),
    criteria: of(criterion),
    passages: of(passage),
    damage: of(damage),
    termUses: of(termUse),
  };
  const things: readonly Placed[] = [...entities, ...Object.values(inner).flat()];
  return {
    entities,
    ...inner,
    things,
    byId: new Map(things.map((thing) => [thing.id, thing])),
    names: of(name),
    words,
    examples,
    map,
    maySay: (name) => lost.some((text) => text.toLowerCase().includes(name.toLowerCase())),
  };
}

/** What stands inside a file under any of its keys. */
function insideOf({ concept, file, entity }: SeedEntry): readonly Placed[] {
  const said: Said = { ...entity };
  return Object.entries((concept as Concept).keys).flatMap(([key, { inner }]) => {
    const found = inner?.things(said[key], entity.id) ?? [];
    return found.flatMap(({ id, path, value }) =>
      inner === undefined ? [] : [place(inner.thing, { id, path: [key, ...path], value, file, owner: entity })],
    );
  });
}

function place<Value extends object>(
  thing: Thing,
  given: Omit<Placed<Value>, 'thing' | 'labels' | 'name'>,
): Placed<Value> {
  return { thing, labels: labelsOf(thing, given.value as Said), name: thing.name(given.value, given.path), ...given };
}
