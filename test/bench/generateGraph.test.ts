import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { joinGraphs, type DesiredGraph } from '../../src/seed/rows/desiredGraph.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { makeCommons } from './graph/commons.ts';
import { generateCounties } from './graph/generateFiles.ts';
import { generateGraph } from './graph/generateGraph.ts';
import { writeSeed } from './graph/writeSeed.ts';

/** More than are derived at once. */
const counties = 26;

it('the files of the generator are a seed without a fault, and its parts are the graph that the load derives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policytrail-bench-'));
  try {
    writeSeed(folder, [...makeCommons().files, ...[...generateCounties(counties)].flat()]);
    const { faults, seed } = checkSeed({ directory: folder, sourcesDirectory: null });
    expect(faults).toEqual([]);
    const parts = joinGraphs([...generateGraph(counties, 'some digest')]);
    const whole = graphOfSeed(seed, 'some digest');
    expect(parts.nodes).toHaveLength(whole.nodes.length);
    expect(parts.relationships).toHaveLength(whole.relationships.length);
    expect(graphDigest(withoutVersion(parts))).toBe(graphDigest(withoutVersion(whole)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The version is a digest over all, which parts cannot know. */
function withoutVersion({ nodes, relationships }: DesiredGraph): DesiredGraph {
  return { nodes: nodes.filter(({ labels }) => !labels.includes('Dataset')), relationships };
}
