import type { ReadTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import { dataset, foreignNodes, presentNodes, presentRelationships } from './queries.generated.ts';

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
  const ours = (properties: PresentNode['properties']) => onlyNamed(properties, loaded?.propertyKeys ?? null);
  const labels = loaded?.labels ?? null;
  return {
    nodes: nodes.map((node) => ({
      ...node,
      labels: labels === null ? node.labels : node.labels.filter((label) => labels.includes(label)),
      properties: ours(node.properties),
    })),
    relationships: relationships.map((each) => ({ ...each, properties: ours(each.properties) })),
    foreign,
  };
}

function onlyNamed(properties: PresentNode['properties'], names: readonly string[] | null): PresentNode['properties'] {
  if (names === null) return properties;
  const known = new Set(names);
  return Object.fromEntries(Object.entries(properties).filter(([key]) => known.has(key)));
}
