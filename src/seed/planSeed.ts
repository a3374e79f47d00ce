import type { Graph } from '../graph/graph.ts';
import type { CheckedSeed } from './checkSeed.ts';
import { graphOfSeed } from './graphOfSeed.ts';
import { comparePlan } from './plan/comparePlan.ts';
import { readPresentGraph } from './plan/presentGraph.ts';
import type { SeedPlan } from './plan/seedPlan.ts';
import { SeedFaults } from './seedFaults.ts';

/** Says what loading a seed would change, and changes nothing. Throws `SeedFaults`; fails with a `GraphError`. */
export async function planSeed(graph: Graph, checked: CheckedSeed): Promise<SeedPlan> {
  if (checked.faults.length > 0) throw new SeedFaults(checked.faults);
  const desired = graphOfSeed(checked.seed, checked.digest);
  const transaction = graph.beginRead();
  try {
    return comparePlan(await readPresentGraph(transaction), desired);
  } finally {
    await transaction.close();
  }
}
