import type { DesiredNode, DesiredRelationship } from '../rows/desiredGraph.ts';
import type { PresentGraph, PresentNode, PresentRelationship } from '../rows/presentGraph.ts';
import type { Removal } from './removal.ts';

/** A change of something that is there and stays. */
export interface Change<Present, Desired> {
  readonly present: Present;
  readonly desired: Desired;
  /** Properties that come, go or change, in order; `labels` where these do. */
  readonly differences: readonly string[];
}

/** What a load has to do: the difference between the graph as it is and as it should be. */
export interface SeedPlan {
  readonly createdNodes: readonly DesiredNode[];
  readonly changedNodes: readonly Change<PresentNode, DesiredNode>[];
  readonly removedNodes: readonly PresentNode[];
  readonly createdRelationships: readonly DesiredRelationship[];
  readonly changedRelationships: readonly Change<PresentRelationship, DesiredRelationship>[];
  readonly removedRelationships: readonly PresentRelationship[];
  readonly foreign: PresentGraph['foreign'];
  /** How many places that were imported stay as they are. */
  readonly imported: number;
  /** Of what is removed, what files gave: much of it wants consent. */
  readonly removal: Removal;
}

/** How much a plan changes; 0 when the graph is as it should be. */
export function sizeOfPlan(plan: SeedPlan): number {
  const nodes = plan.createdNodes.length + plan.changedNodes.length + plan.removedNodes.length;
  return nodes + plan.createdRelationships.length + plan.changedRelationships.length + plan.removedRelationships.length;
}
