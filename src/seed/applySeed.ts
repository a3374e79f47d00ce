import type { Graph } from '../graph/graph.ts';
import type { CheckedSeed } from './checkSeed.ts';
import { refuseForeign, RemovalRefused, type Consent } from './consent.ts';
import { SeedFaults } from './file/seedFaults.ts';
import { putAdrift } from './divisions/putDivisions.ts';
import { graphOfSeed } from './graphOfSeed.ts';
import { applyPlan } from './plan/applyPlan.ts';
import { planGraph } from './planGraph.ts';
import { recordPlan } from './plan/recordPlan.ts';
import { asksConsent, describeRemoval } from './plan/removal.ts';
import { sizeOfPlan, type SeedPlan } from './plan/seedPlan.ts';
import { declareNames, prepareGraph, sampleIndexes } from './prepare/prepareGraph.ts';
import { dataset, markOlder } from './rows/queries.generated.ts';

/**
 * Makes the graph what the seed asks for, in one transaction: all of it or nothing. What the files no longer have
 * leaves the graph; nodes that are not ours stay. What is to be done is found inside the transaction, from the graph as
 * it then is, so the load may be repeated at any point: after a lost acknowledgement there is nothing left to do. What
 * was changed is recorded in the same transaction. Gives what was done. Throws `SeedFaults`, or a `Refusal` where
 * consent is lacking, before anything is changed; fails with a `GraphError`.
 */
export async function applySeed(graph: Graph, checked: CheckedSeed, consent: Consent): Promise<SeedPlan> {
  if (checked.faults.length > 0) throw new SeedFaults(checked.faults);
  await refuseForeign(graph, consent);
  const desired = graphOfSeed(checked.seed, checked.digest);
  await declareNames(graph);
  await prepareGraph(graph);
  const tries: SeedPlan[] = [];
  const done = await graph.write<SeedPlan | RemovalRefused>(async (transaction) => {
    const [loaded] = await transaction.read(dataset, {});
    if (loaded?.marked === false) await transaction.write(markOlder, {});
    const { plan, version } = await planGraph(transaction, desired);
    if (asksConsent(plan.removal) && !consent.remove) return new RemovalRefused(refusalOf(checked.directory, plan));
    await applyPlan(transaction, plan);
    if (plan.imported > 0 && plan.removedNodes.length > 0) await putAdrift(transaction);
    await recordPlan(transaction, plan, version);
    tries.push(plan);
    return plan;
  });
  if (done instanceof RemovalRefused) throw done;
  // Where the acknowledgement of the first was lost, the second has found nothing to do.
  if (tries.some((plan) => sizeOfPlan(plan) > 0)) await sampleIndexes(graph);
  return done;
}

function refusalOf(directory: string, { removal }: SeedPlan): string {
  return `Loading "${directory}" would remove ${describeRemoval(removal)}. Nothing was changed. If it is meant: seed apply --remove.`;
}
