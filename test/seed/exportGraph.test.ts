import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { exportGraph } from '../../src/seed/exportGraph.ts';
import { fictionalSeed, rentSeed } from './seedCopy.ts';
import { apply, digestOf, openTestGraph, spoil } from './testGraph.ts';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'policytrail-export-'));
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

it.each([fictionalSeed, rentSeed, 'seed'])(
  '%s, exported and loaded into a graph that was wiped, gives the same graph',
  async (seed) => {
    await apply(graph, seed);
    const before = await digestOf(graph);
    const target = join(folder, `of-${seed.replaceAll('/', '-')}`);
    expect(await exportGraph(graph, target, 'yaml')).toContain('Loading it gives this very graph again.');
    await spoil(graph, 'MATCH (node:Node) DETACH DELETE node');
    await apply(graph, target);
    expect(await digestOf(graph)).toBe(before);
    expect(readExamples(target)).toEqual(readExamples(seed));
  },
);

it('says of a graph that somebody changed by hand that no seed gives it', async () => {
  await apply(graph, fictionalSeed);
  await spoil(graph, "MATCH (person:Person {id: 'person:ilse-varn'}) SET person.disputed = true");
  const said = await exportGraph(graph, join(folder, 'changed'), 'yaml');
  expect(said).toContain('The graph has what no seed gives, which is left out');
  await apply(graph, fictionalSeed);
});

it('refuses a folder that has something, and a graph that has nothing', async () => {
  await expect(exportGraph(graph, fictionalSeed, 'yaml')).rejects.toThrow('is not empty: name a folder that is new or');
  await spoil(graph, 'MATCH (node:Node) DETACH DELETE node');
  await expect(exportGraph(graph, join(folder, 'nothing'), 'yaml')).rejects.toThrow('the graph holds nothing of ours');
});
