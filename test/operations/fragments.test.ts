import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'test/fictional/seed');
});
afterAll(async () => {
  await graph.close();
});

it('asks once what fragments that overlap ask, whatever a client puts into each of them', async () => {
  const api = openApi(graph);
  const { data, errors } = await api.ask(`{
    node(id: "organization:harbour-office") {
      __typename
      ... on Entity { __typename id name disputes { __typename id } gaps { __typename id } }
      ... on Organization { __typename id name kind mayBeTheSameAs { __typename id } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    node: { __typename: 'Organization', name: 'Harbour Office of Graumund', kind: 'AGENCY' },
  });
  expect(api.sent.flatMap(({ text }) => [...text.matchAll(/COLLECT \{/g)])).toHaveLength(4);
});
