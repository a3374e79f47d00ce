import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { emptyWholly } from './testGraph.ts';

const directory = 'test/fictional/seed';
const graphs: Graph[] = [];

beforeAll(async () => {
  for (let at = 0; at < 3; at += 1) {
    graphs.push(await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 }));
  }
});

afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

it('three starts at once on an empty database all end well', async () => {
  const [graph] = graphs;
  if (graph === undefined) throw new Error('there is no graph');
  await emptyWholly(graph);
  const options = { directory, sourcesDirectory: null, shared: false };
  const loads = await Promise.all(graphs.map((each) => loadSeed(each, options)));
  expect(loads.map(({ refusal }) => refusal)).toEqual([null, null, null]);
});
