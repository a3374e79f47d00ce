import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

it('walks from Baca to Harris over one path alone', async () => {
  const rows = await graph.read(
    {
      name: 'test/path',
      mode: 'read',
      text: `MATCH p = (:Person {id: 'person:lee-baca'})-[:DECIDED]->(:PolicyChange)-[:PROMPTED_BY]->(:GuidanceIssued)
          -[:PRODUCED]->(:Law {kind: 'GUIDANCE'})<-[:ISSUED]-(:Person {id: 'person:kamala-harris'})
RETURN [node IN nodes(p) | node.id] AS ids`,
      params: {},
    },
    {},
  );
  expect(rows).toEqual([
    {
      ids: [
        'person:lee-baca',
        'event:baca-limits-detainers',
        'event:harris-issues-detainer-bulletin',
        'law:harris-bulletin',
        'person:kamala-harris',
      ],
    },
  ]);
});
