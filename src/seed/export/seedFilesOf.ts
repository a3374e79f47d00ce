import { stringify } from 'yaml';
import type { Value } from '../../graph/value.ts';
import type { PresentGraph } from '../plan/presentGraph.ts';
import { slugOf } from '../seed.ts';
import { folderOf, shapes, type FileType } from '../shape/shapes.ts';
import { claimKeys, gapKeys } from './claimKeys.ts';
import { compareIds, graphView, written, type GraphView } from './graphView.ts';
import { ownKeys } from './ownKeys.ts';
import { passagesAt } from './references.ts';

/** A file of a seed: `event/x.yaml` and its text. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The whole graph as files of a seed, read from the graph alone. A claim stands in the file of its subject, a gap in
 * that of the first thing that it is about. What is derived is not written: it follows from the rest.
 */
export function seedFilesOf(present: Pick<PresentGraph, 'nodes' | 'relationships'>): readonly WrittenFile[] {
  const view = graphView(present);
  const inFile = (label: string) => {
    const byOwner = new Map<string, string[]>();
    for (const { id, labels } of view.nodes) {
      if (id === null || !labels.includes(label)) continue;
      const owner = ownerOf(view, id);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), id]);
    }
    return (owner: string) => (byOwner.get(owner) ?? []).sort(compareIds);
  };
  const [claims, gaps] = [inFile('Claim'), inFile('Gap')];
  return view.nodes.flatMap(({ id, labels, properties }) => {
    const type = id === null ? null : fileTypeOf(id);
    if (id === null || type === null) return [];
    const { identifierSchemes: schemes, identifierValues: values } = properties;
    const content = written({
      id,
      name: properties['name'],
      names: namesOf(view, id),
      identifiers: listOf(schemes).map((scheme, index) => ({ scheme, value: listOf(values)[index] })),
      ...ownKeys(view, type, id, labels),
      claims: claims(id).map((claim) => without(claimKeys(view, claim), 'subject', id)),
      gaps: gaps(id).map((gap) => gapKeys(view, gap)),
    });
    return [{ path: `${folderOf[type]}/${slugOf(id)}.yaml`, text: stringify(content, { lineWidth: 120 }) }];
  });
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function fileTypeOf(id: string): FileType | null {
  const [type = ''] = id.split(':');
  return Object.hasOwn(shapes, type) ? (type as FileType) : null;
}

/** From something without a file of its own to what it belongs to. */
const wayUp = ['SUBJECT', 'GAP_ABOUT', 'PASSAGE_OF', 'DAMAGE_OF', 'USE_IN', 'TENURE_IN'];
const wayBack = ['APPLIES_TO', 'NAMED'];

function ownerOf(view: GraphView, id: string): string {
  if (fileTypeOf(id) !== null) return id;
  const next = [...wayUp.flatMap((type) => view.to(id, type)), ...wayBack.flatMap((type) => view.from(id, type))];
  const [first] = [...next.filter((each) => fileTypeOf(each) !== null), ...next];
  if (first === undefined) throw new Error(`${id} belongs to nothing that has a file`);
  return ownerOf(view, first);
}

function namesOf(view: GraphView, id: string): readonly unknown[] {
  return view.to(id, 'NAMED').map((name) => {
    const { text, language, kind } = view.propertiesOf(name);
    return written({ text, language, kind, evidence: passagesAt(view, name) });
  });
}

function without(
  keys: Readonly<Record<string, unknown>>,
  key: string,
  value: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(keys).filter(([name, each]) => name !== key || each !== value));
}
