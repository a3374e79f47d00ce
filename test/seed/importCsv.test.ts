import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { exportGraph } from '../../src/seed/exportGraph.ts';
import { planSeed } from '../../src/seed/planSeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { sizeOfPlan } from '../../src/seed/plan/seedPlan.ts';
import { importCsv } from '../bench/database/importCsv.ts';
import { testSettings } from '../server.ts';
import { apply, digestOf, openTestGraph } from './testGraph.ts';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'policytrail-import-'));
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

it('the CSV of the seed, imported by neo4j-admin, is the same graph', { timeout: 240_000 }, async () => {
  await apply(graph, 'seed');
  const before = await digestOf(graph);
  const csv = join(folder, 'csv');
  expect(await exportGraph(graph, csv, 'csv')).toContain('neo4j-admin database import full neo4j @import.args');
  const said = await importCsv(join(folder, 'data'), csv, 'import.args');
  expect(said).toMatch(/IMPORT DONE/);
  const settings = await testSettings(join(folder, 'data'), { ...process.env });
  const server = await openNeo4j(settings, () => undefined);
  try {
    const imported = await connect({ ...server, readTimeout: 30_000, writeTimeout: 60_000 });
    try {
      const checked = checkSeed({ directory: 'seed', sourcesDirectory: null });
      expect(sizeOfPlan(await planSeed(imported, checked, { shared: false }))).toBe(0);
      expect(await digestOf(imported)).toBe(before);
    } finally {
      await imported.close();
    }
  } finally {
    await server.stop();
  }
});
