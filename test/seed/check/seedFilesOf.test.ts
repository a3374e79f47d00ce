import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import type { DesiredGraph } from '../../../src/seed/desiredGraph.ts';
import { seedFilesOf } from '../../../src/seed/export/seedFilesOf.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { graphDigest } from '../../../src/seed/plan/graphDigest.ts';
import { fictionalSeed } from '../seedCopy.ts';

function graphOf(directory: string): DesiredGraph {
  const { faults, seed, digest } = checkSeed({ directory, sourcesDirectory: null });
  expect(faults).toEqual([]);
  return graphOfSeed(seed, digest);
}

it.each([fictionalSeed, 'seed'])('the graph of %s, written as files, gives the same graph', (directory) => {
  const graph = graphOf(directory);
  const folder = mkdtempSync(join(tmpdir(), 'policytrail-export-'));
  try {
    const files = seedFilesOf({
      nodes: graph.nodes.map((node) => ({ element: '', ...node })),
      relationships: graph.relationships.map((relationship) => ({ element: '', ...relationship })),
    });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const again = graphOf(folder);
    expect(again.nodes.find(({ id }) => id === 'dataset:seed')?.properties['version']).toBe(
      graph.nodes.find(({ id }) => id === 'dataset:seed')?.properties['version'],
    );
    expect(graphDigest(again)).toBe(graphDigest(graph));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
