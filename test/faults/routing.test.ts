import { afterEach, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { openApi } from '../operations/openApi.ts';
import { emptyWholly } from '../seed/testGraph.ts';
import { startRoutingProxy } from './routingProxy.ts';

const seed = { directory: 'test/fictional/seed', sourcesDirectory: null, shared: true };
const question = '{ person(id: "person:ilse-varn") { name } }';
const answer = { data: { person: { name: 'Ilse Varn' } } };

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function open(uri: string): Promise<Graph> {
  const graph = await connect({ ...inject('neo4j'), uri, readTimeout: 60_000, writeTimeout: 60_000 });
  endings.push(() => graph.close());
  return graph;
}

it('loads and answers at neo4j://, too', async () => {
  const graph = await open(inject('neo4j').uri.replace('bolt://', 'neo4j://'));
  await emptyWholly(graph);
  expect((await loadSeed(graph, seed)).refusal).toBe(null);
  expect(await openApi(graph).ask(question)).toEqual(answer);
});

it('loads at the writer of a cluster and asks its readers, each after what it has read was written', async () => {
  const { hostname, port } = new URL(inject('neo4j').uri);
  const cluster = await startRoutingProxy({ host: hostname, port: Number(port) });
  endings.push(() => cluster.stop());
  await emptyWholly(await open(inject('neo4j').uri));
  const graph = await open(cluster.uri);
  expect((await loadSeed(graph, seed)).plan?.createdNodes).not.toHaveLength(0);
  const { queries } = cluster.asked();
  expect([queries.router, queries.writer > 0, queries.firstReader + queries.secondReader > 0]).toEqual([0, true, true]);
  const api = openApi(graph);
  for (let at = 0; at < 4; at += 1) expect(await api.ask(question)).toEqual(answer);
  const asked = cluster.asked();
  expect(asked.queries).toMatchObject({ router: 0, writer: 0 });
  const { firstReader, secondReader } = asked.queries;
  expect([firstReader > 0, secondReader > 0, firstReader + secondReader]).toEqual([true, true, 4]);
  expect(asked.afterWrites).toEqual(asked.queries);
});
