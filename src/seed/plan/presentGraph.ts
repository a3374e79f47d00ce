import type { ReadTransaction } from '../../graph/graph.ts';
import type { Value } from '../../graph/value.ts';
import { foreignNodes, presentNodes, presentRelationships } from '../queries.generated.ts';

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

/** Reads the whole graph. Fails with a `GraphError`. */
export async function readPresentGraph(transaction: ReadTransaction): Promise<PresentGraph> {
  const nodes = await transaction.read(presentNodes, {});
  const relationships = await transaction.read(presentRelationships, {});
  const foreign = await transaction.read(foreignNodes, {});
  return { nodes, relationships, foreign };
}
