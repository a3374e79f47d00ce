import type { Graph } from '../graph/graph.ts';
import { applySeed } from './applySeed.ts';
import { checkSeed } from './checkSeed.ts';
import { isCurrent } from './isCurrent.ts';
import type { SeedPlan } from './plan/seedPlan.ts';
import { prepareGraph } from './prepareGraph.ts';
import { readSeedFolder } from './readSeedFiles.ts';

/** What a start did about the seed. */
export interface SeedLoad {
  /** What was changed; null when these files were loaded before, and nothing was looked at. */
  readonly plan: SeedPlan | null;
  readonly warnings: readonly string[];
}

/**
 * For a start: loads the seed unless its very files were loaded last. Constraints and indexes are looked after in any
 * case. Throws `SeedFaults`; fails with a `GraphError`.
 */
export async function loadSeed(
  graph: Graph,
  options: { readonly directory: string; readonly sourcesDirectory: string | null },
): Promise<SeedLoad> {
  const folder = readSeedFolder(options.directory);
  if (await isCurrent(graph, folder)) {
    await prepareGraph(graph);
    return { plan: null, warnings: [] };
  }
  const checked = checkSeed({ ...options, folder });
  return { plan: await applySeed(graph, checked), warnings: checked.warnings };
}
