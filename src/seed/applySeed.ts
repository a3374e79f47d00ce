import type { Graph } from '../graph/graph.ts';
import type { CheckedSeed } from './checkSeed.ts';
import { graphOfSeed, versionOf } from './graphOfSeed.ts';
import { applyPlan } from './plan/applyPlan.ts';
import { comparePlan } from './plan/comparePlan.ts';
import { recordPlan } from './plan/recordPlan.ts';
import { readPresentGraph } from './plan/presentGraph.ts';
import type { SeedPlan } from './plan/seedPlan.ts';
import { declareNames, prepareGraph } from './prepareGraph.ts';
import { SeedFaults } from './seedFaults.ts';

/**
 * Makes the graph what the seed asks for, in one transaction: all of it or nothing. What the files no longer have leaves
 * the graph; nodes that are not ours stay. What is to be done is found inside the transaction, from the graph as it then
 * is, so the load may be repeated at any point: after a lost acknowledgement there is nothing left to do. What was
 * changed is recorded in the same transaction. Gives what was done. Throws `SeedFaults` before anything is changed; fails with a `GraphError`.
 */
export async function applySeed(graph: Graph, checked: CheckedSeed): Promise<SeedPlan> {
  if (checked.faults.length > 0) throw new SeedFaults(checked.faults);
  const desired = graphOfSeed(checked.seed, checked.digest);
  await declareNames(graph);
  await prepareGraph(graph);
  return graph.write(async (transaction) => {
    const plan = comparePlan(await readPresentGraph(transaction), desired);
    await applyPlan(transaction, plan);
    await recordPlan(transaction, plan, versionOf(desired));
    return plan;
  });
}
