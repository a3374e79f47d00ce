import type { ReadTransaction } from '../graph/graph.ts';
import { placesTaken } from './divisions/placesTaken.ts';
import { besideImported, versionOf } from './rows/datasetNode.ts';
import type { DesiredGraph } from './rows/desiredGraph.ts';
import { readPresentGraph } from './rows/presentGraph.ts';
import { comparePlan } from './plan/comparePlan.ts';
import type { SeedPlan } from './plan/seedPlan.ts';

/**
 * What has to be done so that the graph is what a seed asks for. Places that were imported stay, but for those that the
 * seed has now itself: its own take their place.
 */
export async function planGraph(
  transaction: ReadTransaction,
  desired: DesiredGraph,
): Promise<{ readonly plan: SeedPlan; readonly version: string }> {
  const present = await readPresentGraph(transaction);
  const whole = besideImported(desired, present.imported.version);
  const plan = comparePlan(present, whole);
  const taken = present.imported.version === null ? [] : await placesTaken(transaction, desired);
  return {
    plan: { ...plan, removedNodes: [...plan.removedNodes, ...taken], imported: plan.imported - taken.length },
    version: versionOf(whole),
  };
}
