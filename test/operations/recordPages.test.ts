import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { copyFictionalSeed } from '../seed/seedCopy.ts';
import { apply } from '../seed/testGraph.ts';
import { startSite } from './startSite.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
});
afterAll(() => graph.close());

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
])('%s is a page', async (path, kind) => {
  await apply(graph, 'seed');
  const web = await startSite(graph, 'seed');
  const { statusCode, body } = await web.inject(path);
  await web.close();
  expect([statusCode, body.includes(kind)]).toEqual([200, true]);
});
