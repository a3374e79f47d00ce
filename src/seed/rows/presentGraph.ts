import type { ReadTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import { dataset, foreignNodes, importedCount, presentNodes, presentRelationships } from './queries.generated.ts';

/** A node of ours as it is in the graph. */
export interface PresentNode {
  /** Neo4j's own id of it, good within one transaction. */
  readonly element: string;
  readonly id: string | null;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: Value };
}

/** A relationship between two nodes of ours as it is in the graph. */
export interface PresentRelationship {
  readonly element: string;
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: { readonly [key: string]: Value };
}

/** What is in the graph now. */
export interface PresentGraph {
  readonly nodes: readonly PresentNode[];
  readonly relationships: readonly PresentRelationship[];
  /** Nodes that are not ours, which a load leaves alone. */
  readonly foreign: readonly { readonly labels: readonly string[]; readonly count: number }[];
  /** Places that were imported from a register: ours, and none of a seed. */
  readonly imported: Imported;
}

/** What was imported beside the seed. */
export interface Imported {
  /** What the version of the whole tells of it; null where nothing was. */
  readonly version: string | null;
  readonly places: number;
}

/** The names that a load may have written; null where it is not known which. */
export interface WrittenNames {
  readonly labels: readonly string[] | null;
  readonly propertyKeys: readonly string[] | null;
}

/**
 * Reads what a load wrote, and how much else there is. Labels, properties and types of relationships that no load wrote
 * are left out: they are what somebody added, and stay. Fails with a `GraphError`.
 */
export async function readPresentGraph(transaction: ReadTransaction): Promise<PresentGraph> {
  const [loaded] = await transaction.read(dataset, {});
  const older = loaded?.marked === false;
  const nodes = await transaction.read(presentNodes, { older });
  const relationships = await transaction.read(presentRelationships, {
    older,
    types: loaded?.relationshipTypes ?? null,
  });
  const foreign = await transaction.read(foreignNodes, { older });
  const version = loaded?.imported ?? null;
  const [{ count: places } = { count: 0 }] = version === null ? [] : await transaction.read(importedCount, {});
  const names = { labels: loaded?.labels ?? null, propertyKeys: loaded?.propertyKeys ?? null };
  return {
    nodes: nodes.map((node) => onlyNamed(node, names)),
    relationships: relationships.map((each) => ({ ...each, properties: namedProperties(each.properties, names) })),
    foreign,
    imported: { version, places },
  };
}

/** A node with those of its labels and properties alone that a load may have written: the others somebody added. */
export function onlyNamed<Node extends Pick<PresentNode, 'labels' | 'properties'>>(
  node: Node,
  names: WrittenNames,
): Node {
  const { labels } = names;
  return {
    ...node,
    labels: labels === null ? node.labels : node.labels.filter((label) => labels.includes(label)),
    properties: namedProperties(node.properties, names),
  };
}

function namedProperties(
  properties: PresentNode['properties'],
  { propertyKeys }: Pick<WrittenNames, 'propertyKeys'>,
): PresentNode['properties'] {
  if (propertyKeys === null) return properties;
  const known = new Set(propertyKeys);
  return Object.fromEntries(Object.entries(properties).filter(([key]) => known.has(key)));
}
