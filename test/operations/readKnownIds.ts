import type { Graph } from '../../src/graph/graph.ts';
import type { KnownIds } from './randomValue.ts';

/** All ids in the graph, by label; under `Act` the words of acts. */
export async function readKnownIds(graph: Graph): Promise<KnownIds> {
  const rows = await graph.read<object, { readonly label: string; readonly ids: readonly string[] }>(
    {
      name: 'test/ids',
      mode: 'read',
      text: `MATCH (node:Node) UNWIND labels(node) AS label WITH label, node.id AS id ORDER BY id RETURN label, collect(id) AS ids
             UNION ALL MATCH (issue:Issue) WITH DISTINCT issue.act AS act ORDER BY act RETURN 'Act' AS label, collect(act) AS ids`,
      params: {},
    },
    {},
  );
  return new Map(rows.map((row) => [row.label, row.ids]));
}
