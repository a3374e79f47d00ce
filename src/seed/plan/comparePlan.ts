import { canonicalText } from '../rows/canonicalText.ts';
import { relationshipKey, type DesiredGraph, type DesiredNode, type Properties } from '../rows/desiredGraph.ts';
import type { PresentGraph, PresentNode } from '../rows/presentGraph.ts';
import { removalOf } from './removal.ts';
import type { Change, SeedPlan } from './seedPlan.ts';

/** Finds what is to be created, changed and removed, so that the graph as it is becomes the graph that is asked for. */
export function comparePlan(present: PresentGraph, desired: DesiredGraph): SeedPlan {
  const nodes = compareAll(
    present.nodes,
    desired.nodes,
    ({ id }: { readonly id: string | null }) => id ?? '',
    differencesOfNode,
  );
  const relationships = compareAll(present.relationships, desired.relationships, relationshipKey, (is, should) =>
    differencesOf(is.properties, should.properties),
  );
  return {
    createdNodes: nodes.created,
    changedNodes: nodes.changed,
    removedNodes: nodes.removed,
    createdRelationships: relationships.created,
    changedRelationships: relationships.changed,
    removedRelationships: relationships.removed,
    foreign: present.foreign,
    imported: present.imported.places,
    removal: removalOf(present.nodes, new Set(desired.nodes.map(({ id }) => id))),
  };
}

/** Of several that are there with one key, the first stays and the others are removed. */
function compareAll<Key, Present extends Key, Desired extends Key>(
  present: readonly Present[],
  desired: readonly Desired[],
  keyOf: (item: Key) => string,
  differences: (is: Present, should: Desired) => readonly string[],
) {
  const wanted = new Map(desired.map((item) => [keyOf(item), item]));
  const there = new Set<string>();
  const changed: Change<Present, Desired>[] = [];
  const removed: Present[] = [];
  for (const item of present) {
    const should = wanted.get(keyOf(item));
    if (should === undefined || there.has(keyOf(item))) {
      removed.push(item);
      continue;
    }
    there.add(keyOf(item));
    const found = differences(item, should);
    if (found.length > 0) changed.push({ present: item, desired: should, differences: found });
  }
  return { created: desired.filter((item) => !there.has(keyOf(item))), changed, removed };
}

function differencesOfNode(is: PresentNode, should: DesiredNode): readonly string[] {
  const sameLabels =
    is.labels.length === should.labels.length && should.labels.every((label) => is.labels.includes(label));
  return [...(sameLabels ? [] : ['labels']), ...differencesOf(is.properties, should.properties)];
}

function differencesOf(is: Properties, should: Properties): readonly string[] {
  return [...new Set([...Object.keys(is), ...Object.keys(should)])]
    .filter((key) => textOf(is, key) !== textOf(should, key))
    .sort();
}

function textOf(properties: Properties, key: string): string | undefined {
  const value = properties[key];
  return value === undefined ? undefined : canonicalText(value);
}
