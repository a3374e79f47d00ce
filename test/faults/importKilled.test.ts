import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importDivisions } from '../../src/seed/importDivisions.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
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
  const many = Array.from({ length: 9_000 }, (_, at) => `${us}/state:ks/place:town_${at},Town ${at},`);
  const file = join(folder, 'places.csv');
  writeFileSync(file, `id,name,census_geoid\n${many.join('\n')}\n`);
  const { uri, user, password, database } = inject('neo4j');
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const start = () => startProgram('seed', ['import', 'divisions', file], settings);
  const killed = start();
  await killed.says(/^\d+ lines, \d+ %: created [1-9]\d* places/m);
  killed.signal('SIGKILL');
  await killed.ended;
  const afterKill = Object.keys(await importedIn(graph)).length;
  expect(afterKill).toBeGreaterThan(1_000);
  expect(afterKill).toBeLessThan(9_001);
  expect(await loadedVersion(graph)).toMatch(/-unfinished$/);
  const stopped = start();
  await stopped.says(/^\d+ lines, \d+ %/m);
  stopped.signal('SIGINT');
  expect(await stopped.ended).toBe(130);
  expect(stopped.output()).toContain('Stopped: the import, which goes on when it is asked for again');
  const last = start();
  expect([await last.ended, last.output()]).toEqual([0, expect.stringContaining('9000 lines.')]);
  expect(Object.keys(await importedIn(graph))).toHaveLength(9_001);
  const [version, digest] = [await loadedVersion(graph), await digestOfImported(graph)];
  await emptyWholly(graph);
  await apply(graph, 'seed');
  const { signal } = new AbortController();
  await importDivisions(graph, file, { say: () => undefined, now: () => 0, stop: signal });
  expect([await loadedVersion(graph), await digestOfImported(graph)]).toEqual([version, digest]);
});
