import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importDivisions } from '../../src/seed/importDivisions.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { waitUntil } from '../neo4j/waitUntil.ts';
import { digestOfImported, importedIn } from '../seed/imported.ts';
import { apply, emptyWholly, openTestGraph } from '../seed/testGraph.ts';
import { startProgram } from './startProgram.ts';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'policytrail-divisions-'));
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyWholly(graph);
  await apply(graph, 'seed');
});
afterAll(async () => {
  await emptyWholly(graph);
  await graph.close();
  rmSync(folder, { recursive: true });
});

it('killed in the middle, or stopped by Ctrl-C, goes on when it is asked again, to the same graph', async () => {
  const us = 'ocd-division/country:us';
  const many = Array.from({ length: 5_000 }, (_, at) => `${us}/state:ks/place:town_${at},Town ${at},`);
  const file = join(folder, 'places.csv');
  writeFileSync(file, `id,name,census_geoid\n${many.join('\n')}\n`);
  const { uri, user, password, database } = inject('neo4j');
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const start = () => startProgram('seed', ['import', 'divisions', file], settings);
  const imported = async () => Object.keys(await importedIn(graph)).length;
  const killed = start();
  await waitUntil(async () => (await imported()) > 0, 60);
  killed.signal('SIGKILL');
  await killed.ended;
  const afterKill = await imported();
  expect(afterKill).toBeLessThan(5_001);
  expect(await loadedVersion(graph)).toMatch(/-unfinished$/);
  const stopped = start();
  await waitUntil(async () => (await imported()) > afterKill, 60);
  stopped.signal('SIGINT');
  expect(await stopped.ended).toBe(130);
  expect(stopped.output()).toContain('Stopped: the import, which goes on when it is asked for again');
  const last = start();
  expect([await last.ended, last.output()]).toEqual([0, expect.stringContaining('5000 lines.')]);
  expect(Object.keys(await importedIn(graph))).toHaveLength(5_001);
  const [version, digest] = [await loadedVersion(graph), await digestOfImported(graph)];
  await emptyWholly(graph);
  await apply(graph, 'seed');
  const { signal } = new AbortController();
  await importDivisions(graph, file, { say: () => undefined, now: () => 0, stop: signal });
  expect([await loadedVersion(graph), await digestOfImported(graph)]).toEqual([version, digest]);
});
