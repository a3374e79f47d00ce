import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { applySeed } from '../../src/seed/applySeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { RemovalRefused } from '../../src/seed/consent.ts';
import { Refusal } from '../../src/seed/file/refusal.ts';
import { SeedFaults } from '../../src/seed/file/seedFaults.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { printPlan } from '../../src/seed/plan/printPlan.ts';
import { planSeed } from '../../src/seed/planSeed.ts';
import { copyFictionalSeed, fictionalSeed } from './seedCopy.ts';
import { apply, digestOf, openTestGraph, spoil } from './testGraph.ts';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'policytrail-consent-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const load = (directory: string) => loadSeed(graph, { directory, sourcesDirectory: null, shared: false });
const checked = (directory: string) => checkSeed({ directory, sourcesDirectory: null });

it.each([
  ['an empty folder', 'empty', {}],
  ['a folder of something else', 'notes', { 'notes.txt': 'a list\n' }],
  ['a folder of other YAML', 'other', { 'compose.yaml': 'services: {}\n' }],
])('takes %s for a fault, and leaves the graph alone', async (_name, name, files) => {
  await apply(graph, fictionalSeed);
  const before = await digestOf(graph);
  mkdirSync(join(folder, name));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text);
  await expect(load(join(folder, name))).rejects.toThrow(SeedFaults);
  expect(await digestOf(graph)).toBe(before);
});

it('takes out much only with consent; a start leaves the graph as it is, and says so', async () => {
  await apply(graph, 'seed');
  const before = await digestOf(graph);
  const consent = { remove: false, shared: false };
  const refused = await applySeed(graph, checked(fictionalSeed), consent).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RemovalRefused);
  expect(String(refused)).toMatch(/would remove \d+ of the \d+ things and claims that files gave, among them /);
  const { plan, refusal } = await load(fictionalSeed);
  expect(plan).toBeNull();
  expect(refusal).toContain('Nothing was changed. If it is meant: seed apply --remove.');
  expect(await digestOf(graph)).toBe(before);
  const planned = await planSeed(graph, checked(fictionalSeed), consent);
  expect(printPlan(planned)).toMatch(/removes \d+ of the \d+ things and claims .*: wants --remove/);
  await applySeed(graph, checked(fictionalSeed), { ...consent, remove: true });
  expect((await load(fictionalSeed)).refusal).toBeNull();
});

it('does not serve a graph of another version of the format as it is', async () => {
  await apply(graph, 'seed');
  await spoil(graph, "MATCH (dataset:Dataset {id: 'dataset:seed'}) SET dataset.formatVersion = 1");
  await expect(load(fictionalSeed)).rejects.toThrow(RemovalRefused);
});

it('takes out a few things, or less than a tenth, without a question', async () => {
  const copy = copyFictionalSeed();
  try {
    await apply(graph, copy.directory);
    copy.remove('statement/varn-on-the-sea.yaml');
    expect((await load(copy.directory)).plan?.removal.ids).toEqual(['statement:varn-on-the-sea']);
  } finally {
    copy.delete();
  }
});

it('refuses a database that holds something else at the first load, and says what it found', async () => {
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  await spoil(graph, "CREATE (:Film {id: 'film:one'})-[:SHOWN_IN]->(:City), ()");
  const refused = await load(fictionalSeed).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect(String(refused)).toContain('nodes that Policytrail did not write:\n  1 × no label\n  1 × City\n  1 × Film\n');
  await expect(planSeed(graph, checked(fictionalSeed), { shared: false })).rejects.toThrow(Refusal);
  const shared = await loadSeed(graph, { directory: fictionalSeed, sourcesDirectory: null, shared: true });
  expect(shared.plan?.foreign).toHaveLength(3);
  const copy = copyFictionalSeed();
  copy.remove('statement/varn-on-the-sea.yaml');
  expect((await load(copy.directory)).plan?.foreign).toHaveLength(3);
  copy.delete();
  await spoil(graph, 'MATCH (node) WHERE node:Film OR node:City OR size(labels(node)) = 0 DETACH DELETE node');
});
