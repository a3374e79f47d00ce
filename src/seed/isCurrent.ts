import type { Graph } from '../graph/graph.ts';
import type { SeedFolder } from './file/readSeedFiles.ts';
import { formatVersion } from './formatVersion.ts';
import { dataset } from './rows/queries.generated.ts';

/** Whether these very files were loaded last, by this version of the format. Fails with a `GraphError`. */
export async function isCurrent(graph: Graph, { digest }: Pick<SeedFolder, 'digest'>): Promise<boolean> {
  const [loaded] = await graph.read(dataset, {});
  return loaded?.marked === true && loaded.seedDigest === digest && loaded.formatVersion === formatVersion;
}
