import type { Graph } from '../graph/graph.ts';
import type { CheckedSeed } from './checkSeed.ts';
import { refuseForeign, type Consent } from './consent.ts';
import { SeedFaults } from './file/seedFaults.ts';
import { graphOfSeed } from './graphOfSeed.ts';
import { planGraph } from './planGraph.ts';
import type { SeedPlan } from './plan/seedPlan.ts';

/**
 * Says what loading a seed would change, and changes nothing. Throws `SeedFaults`, or a `Refusal` where the database
 * holds something else; fails with a `GraphError`.
 */
export async function planSeed(
  graph: Graph,
  checked: CheckedSeed,
  consent: Pick<Consent, 'shared'>,
): Promise<SeedPlan> {
  if (checked.faults.length > 0) throw new SeedFaults(checked.faults);
  await refuseForeign(graph, consent);
  const desired = graphOfSeed(checked.seed, checked.digest);
  // Under the limits of a load: the whole graph is read.
  const { plan } = await planGraph(graph, desired);
  return plan;
}
