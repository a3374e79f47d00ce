import type { Graph } from '../graph/graph.ts';
import { dataset } from './rows/queries.generated.ts';

/**
 * The version of the dataset in the graph: one for each content, whichever files it came from. Null before the first
 * load. Changes made by hand, without a load, do not show in it. Fails with a `GraphError`.
 */
export async function loadedVersion(graph: Graph): Promise<string | null> {
  const [loaded] = await graph.read(dataset, {});
  return loaded?.marked === true ? loaded.version : null;
}
