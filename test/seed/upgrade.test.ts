import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { runAudits } from '../../src/seed/runAudits.ts';
import { readRecordedGraph, restoreRecordedGraph } from './recordedGraph.ts';
import { fictionalSeed } from './seedCopy.ts';
import { digestOf, openTestGraph, spoil } from './testGraph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  await graph.close();
});

const start = () => loadSeed(graph, { directory: fictionalSeed, sourcesDirectory: null, shared: false });

describe.each(['format4'])('the database that an older program left (%s)', (name) => {
  it('is what the files ask for after one start, which asks nothing, and a second finds nothing to do', async () => {
    await spoil(graph, 'MATCH (node) DETACH DELETE node');
    await restoreRecordedGraph(graph, readRecordedGraph(name));
    const { plan, refusal } = await start();
    expect(refusal).toBeNull();
    expect(plan?.removal.ids).toEqual([]);
    expect(plan?.foreign, 'nodes that the start took for somebody else’s').toEqual([]);
    const { seed, digest } = checkSeed({ directory: fictionalSeed, sourcesDirectory: null });
    expect(await digestOf(graph)).toBe(graphDigest(graphOfSeed(seed, digest)));
    expect((await runAudits(graph)).filter(({ rows }) => rows.length > 0)).toEqual([]);
    expect((await start()).plan).toBeNull();
  });
});
