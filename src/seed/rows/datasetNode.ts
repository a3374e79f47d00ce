import type { DesiredGraph, DesiredNode, Properties } from './desiredGraph.ts';

/** The id of the node that tells what is in the graph. */
export const datasetId = 'dataset:seed';

/** The version of a graph, by what is in it. */
export function versionOf({ nodes }: Pick<DesiredGraph, 'nodes'>): string {
  const version = nodes.find(({ id }) => id === datasetId)?.properties['version'];
  return typeof version === 'string' ? version : '';
}

/** What the node says of a version. */
export function ofVersion(version: string): Properties & Readonly<Record<'name' | 'caption' | 'version', string>> {
  const name = `Seed ${version}`;
  return { name, caption: name, version };
}

/** The version of a seed's graph with places beside it that were imported. */
export function versionWith(version: string, imported: string): string {
  const [ofSeed = ''] = version.split('-');
  return `${ofSeed}-${imported}`;
}

/** The graph of a seed as it is to be where places were imported beside it: its version tells of both. */
export function besideImported(graph: DesiredGraph, imported: string | null): DesiredGraph {
  if (imported === null) return graph;
  const told = { imported, ...ofVersion(versionWith(versionOf(graph), imported)) };
  return {
    ...graph,
    nodes: graph.nodes.map((node): DesiredNode => {
      return node.id === datasetId ? { ...node, properties: { ...node.properties, ...told } } : node;
    }),
  };
}
