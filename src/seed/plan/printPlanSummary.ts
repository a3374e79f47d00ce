import type { SeedPlan } from './seedPlan.ts';

/** What a load did, in one line. */
export function printPlanSummary(plan: SeedPlan): string {
  const counted = [
    ['created', plan.createdNodes.length, plan.createdRelationships.length],
    ['changed', plan.changedNodes.length, plan.changedRelationships.length],
    ['removed', plan.removedNodes.length, plan.removedRelationships.length],
  ] as const;
  const done = counted
    .filter(([, nodes, relationships]) => nodes + relationships > 0)
    .map(([did, nodes, relationships]) => `${did} ${nodes} nodes and ${relationships} relationships`);
  return `The seed is loaded: ${done.length === 0 ? 'nothing had changed' : done.join(', ')}.`;
}
