import { stringify } from 'yaml';
import { slugOf } from '../../domain/slugOf.ts';
import { conceptOf } from '../concept/concepts.ts';
import { fileOf, typeOf } from '../concept/fileOf.ts';
import { readKeys } from '../concept/kind/thing.ts';
import { withoutDossiers } from '../derive/dossiers.ts';
import { examplesFile } from '../examples/readExamples.ts';
import { mapFile } from '../map/readMap.ts';
import { wordsFile } from '../layout/seedWords.ts';
import { compareIds, graphView, type NodeView } from '../rows/graphView.ts';
import type { PresentGraph } from '../rows/presentGraph.ts';

/** A file of a seed: `event/x.yaml` and its text. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The whole graph as files of a seed, read from the graph alone. A claim stands in the file of its subject, a gap in
 * that of the first thing that it is about. What is derived is not written: it follows from the rest.
 */
export function seedFilesOf({
  nodes: present,
  relationships,
}: Pick<PresentGraph, 'nodes' | 'relationships'>): readonly WrittenFile[] {
  const nodes = graphView({ nodes: present, relationships: withoutDossiers(relationships) });
  const byFile = new Map<string, NodeView[]>();
  for (const node of nodes.filter(({ labels }) => labels.includes('Claim') || labels.includes('Gap'))) {
    byFile.set(fileOf(node), [...(byFile.get(fileOf(node)) ?? []), node]);
  }
  const things = nodes.flatMap((node) => {
    const concept = conceptOf(typeOf(node.id));
    if (concept === undefined) return [];
    const inFile = (label: string) =>
      (byFile.get(node.id) ?? [])
        .filter(({ labels }) => labels.includes(label))
        .map(({ id }) => id)
        .sort(compareIds);
    const text = stringify(readKeys(concept, node, inFile), { lineWidth: 120 });
    return [{ path: `${concept.folder}/${slugOf(node.id)}.yaml`, text }];
  });
  return [
    ...things,
    ...wordsOf(nodes),
    ...keptFile(nodes, 'examples', examplesFile),
    ...keptFile(nodes, 'map', mapFile),
  ];
}

/** The words of the seed that its things use, with what these say of them. */
function wordsOf(nodes: readonly NodeView[]): readonly WrittenFile[] {
  const acts = nodes.flatMap(({ properties: { act, actSentence } }) =>
    typeof act === 'string' && typeof actSentence === 'string' ? [[act, actSentence] as const] : [],
  );
  if (acts.length === 0) return [];
  const sorted = acts.toSorted(([one], [other]) => compareIds(one, other));
  return [{ path: wordsFile, text: stringify({ acts: Object.fromEntries(sorted) }, { lineWidth: 120 }) }];
}

/** What the seed shows people first, or its map, as its load kept it. */
function keptFile(nodes: readonly NodeView[], property: string, path: string): readonly WrittenFile[] {
  const kept = nodes.map(({ properties }) => properties[property]).find((each) => typeof each === 'string');
  return kept === undefined ? [] : [{ path, text: stringify(JSON.parse(kept), { lineWidth: 120 }) }];
}
