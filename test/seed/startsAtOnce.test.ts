import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { testMark } from '../mayBeEmptied.ts';
import { spoil } from './testGraph.ts';

const directory = 'test/fictional/seed';
const graphs: Graph[] = [];

beforeAll(async () => {
  for (let at = 0; at < 3; at += 1) {
    graphs.push(await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 }));
  }
});

afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

/** Takes everything away, constraints and indexes, too: as a database is that nobody has used. */
async function begin(graph: Graph): Promise<void> {
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const type = kind === 'INDEX' ? " AND type <> 'LOOKUP'" : '';
    const text = `SHOW ${kinds} YIELD * WHERE name <> '${testMark}'${type} RETURN name`;
    const shown = { name: 'test/shown', mode: 'read', text, params: {} } as const;
    for (const { name } of await graph.read<object, { readonly name: string }>(shown, {})) {
      await graph.changeSchema({ name: 'test/drop', mode: 'schema', text: `DROP ${kind} ${name}`, params: {} }, {});
    }
  }
}

it('three starts at once on an empty database all end well', async () => {
  const [graph] = graphs;
  if (graph === undefined) throw new Error('there is no graph');
  await begin(graph);
  const options = { directory, sourcesDirectory: null, shared: false };
  const loads = await Promise.all(graphs.map((each) => loadSeed(each, options)));
  expect(loads.map(({ refusal }) => refusal)).toEqual([null, null, null]);
});
