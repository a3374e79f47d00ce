import type { Graph } from '../graph/graph.ts';
import { formatVersion } from './formatVersion.ts';
import { dataset } from './queries.generated.ts';
import type { SeedFolder } from './readSeedFiles.ts';

/** Whether these very files were loaded last, by this version of the format. Fails with a `GraphError`. */
export async function isCurrent(graph: Graph, { digest }: Pick<SeedFolder, 'digest'>): Promise<boolean> {
  const [loaded] = await graph.read(dataset, {});
  return loaded?.seedDigest === digest && loaded.formatVersion === formatVersion;
}
