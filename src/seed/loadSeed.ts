import type { Graph } from '../graph/graph.ts';
import { applySeed } from './applySeed.ts';
import { checkSeed } from './checkSeed.ts';
import { RemovalRefused } from './consent.ts';
import { readSeedFolder } from './file/readSeedFiles.ts';
import { formatVersion } from './formatVersion.ts';
import { isCurrent } from './isCurrent.ts';
import type { SeedPlan } from './plan/seedPlan.ts';
import { prepareGraph } from './prepare/prepareGraph.ts';
import { dataset } from './rows/queries.generated.ts';

/** What a start did about the seed. */
export interface SeedLoad {
  /** What was changed; null when these files were loaded before, and nothing was looked at. */
  readonly plan: SeedPlan | null;
  /** Why the graph was left as it was: these files would take out much of it. Null where it is what they ask for. */
  readonly refusal: string | null;
  readonly warnings: readonly string[];
}

/**
 * For a start: loads the seed unless its very files were loaded last. Constraints and indexes are looked after in any
 * case. Where these files would take out much of the graph it stays as it is, and can be served so. Throws
 * `SeedFaults`, or a `Refusal` where it cannot be served: the database holds something else, or a graph of another
 * version of the format; fails with a `GraphError`.
 */
export async function loadSeed(
  graph: Graph,
  options: { readonly directory: string; readonly sourcesDirectory: string | null; readonly shared: boolean },
): Promise<SeedLoad> {
  const folder = readSeedFolder(options.directory);
  if (await isCurrent(graph, folder)) {
    await prepareGraph(graph);
    return { plan: null, refusal: null, warnings: [] };
  }
  const checked = checkSeed({ ...options, folder });
  const { warnings } = checked;
  try {
    const plan = await applySeed(graph, checked, { remove: false, shared: options.shared });
    return { plan, refusal: null, warnings };
  } catch (error) {
    if (!(error instanceof RemovalRefused)) throw error;
    const [loaded] = await graph.read(dataset, {});
    if (loaded?.formatVersion !== formatVersion) throw error;
    return { plan: null, refusal: error.message, warnings };
  }
}
