import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { sizeOfPlan } from '../../src/seed/plan/seedPlan.ts';
import { writePages } from '../../src/seed/writePages.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { copyFictionalSeed } from '../seed/seedCopy.ts';
import { apply, digestOf } from '../seed/testGraph.ts';
import { startSite } from './startSite.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
});
afterAll(() => graph.close());

const read = <Row>(text: string) => graph.read<object, Row>({ name: 'test/read', mode: 'read', text, params: {} }, {});

it('what went is 410 with the version that it went with, what never was is 404 with the nearest id', async () => {
  const copy = copyFictionalSeed();
  const web = await startSite(graph, copy.directory);
  try {
    await apply(graph, copy.directory);
    const page = '/statement/varn-on-the-sea';
    expect((await web.inject(page)).statusCode).toBe(200);
    copy.remove('statement/varn-on-the-sea.yaml');
    await apply(graph, copy.directory);
    const [gone, never] = [await web.inject(page), await web.inject('/person/odo-kruel')];
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toMatch(/statement:varn-on-the-sea&quot; went with version \w+ of the dataset/);
    expect(gone.body).toContain('href="/changes"');
    expect([never.statusCode, never.body.includes('href="/person/odo-kruell"')]).toEqual([404, true]);
    expect((await web.inject(`${page}.json`)).statusCode).toBe(410);
  } finally {
    await web.close();
    copy.delete();
  }
});

it.each([
  ['/gap/baca-change-day-of-decision', 'what no text says'],
  ['/decision/bacas-change-in-a11', 'what we decided in reading'],
  ['/criterion/los-angeles-county-beyond-jail-terms', 'criterion of a policy'],
  ['/source-file/002', 'a collected file'],
])('%s is a page', async (path, kind) => {
  await apply(graph, 'seed');
  const web = await startSite(graph, 'seed');
  const { statusCode, body } = await web.inject(path);
  await web.close();
  expect([statusCode, body.includes(kind)]).toEqual([200, true]);
});

it('each thing has its page, whose address GraphQL computes and the graph has, written once', async () => {
  await apply(graph, 'seed');
  const web = await startSite(graph, 'seed');
  const base = 'http://127.0.0.1:4000';
  try {
    const things = 'MATCH (node:Policytrail&Node&!(Dataset|Dossier|Name)) ';
    const [counted] = await read<{ things: number }>(`${things} RETURN count(*) AS things`);
    const digest = await digestOf(graph);
    const away = await writePages(graph, 'https://policy.example');
    const here = await writePages(graph, base);
    const again = await writePages(graph, base);
    expect([away, here, again]).toEqual([counted?.things, counted?.things, 0]);
    expect([await digestOf(graph), sizeOfPlan(await apply(graph, 'seed'))]).toEqual([digest, 0]);
    const each = `${things} WITH split(node.id, ':')[0] AS type, min(node.id) AS id MATCH (node {id: id})`;
    const rows = await read<{ id: string; page: string }>(`${each} RETURN id, node.page AS page ORDER BY id`);
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id page } }';
    const payload = { query, variables: { ids } };
    const { data, errors } = (await web.inject({ method: 'POST', url: '/graphql', payload })).json<{
      data: { nodes: typeof rows };
      errors?: unknown;
    }>();
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual(rows);
    for (const { page } of rows) {
      const { statusCode, headers } = await web.inject(page.slice(base.length));
      if (statusCode === 302) expect(headers.location, page).toMatch(/^\/(article\/\w+#\d+-\d+|term\/[\w-]+)$/);
      else expect([page, statusCode]).toEqual([page, 200]);
    }
  } finally {
    await web.close();
  }
}, 600_000);
