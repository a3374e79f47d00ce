import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import type { DesiredGraph } from '../../../src/seed/desiredGraph.ts';
import { seedFilesOf } from '../../../src/seed/export/seedFilesOf.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { graphDigest } from '../../../src/seed/plan/graphDigest.ts';
import { copyFictionalSeed, fictionalSeed } from '../seedCopy.ts';

function graphOf(directory: string): DesiredGraph {
  const { faults, seed, digest } = checkSeed({ directory, sourcesDirectory: null });
  expect(faults).toEqual([]);
  return graphOfSeed(seed, digest);
}

function expectSameGraph(directory: string): void {
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
}

it.each([fictionalSeed, 'seed'])('the graph of %s, written as files, gives the same graph', (directory) => {
  expectSameGraph(directory);
});

it('keeps what neither seed has: claims withdrawn, rejected, of unknown origin, with evidence of their times', () => {
  const copy = copyFictionalSeed();
  const rare = (slug: string, more: string) => `
  - id: claim:${slug}
    subject: event:harbour-closes-at-night
    predicate: DESCRIBED_AS
    value: "a rule: 'needless', #1"
    sentence: Somebody describes the rule.
    voice: { actor: person:odo-kruell, capacity: REPORTER, certain: false }
    evidence: [b02/guild, b02/pilots]
${more}`;
  try {
    copy.write(
      'person/nobody.yaml',
      `id: person:nobody\nname: "null"\nidentifiers: [{ scheme: fips, value: "06037" }]\nclaims:${[
        rare('a-of-unknown-origin', '    origin: UNKNOWN\n'),
        rare('b-withdrawn', '    retracted: { date: 2012-12-05, basis: INFERRED, rule: a mistake }\n'),
        rare('c-rejected', '    status: REJECTED\n    polarity: NEGATIVE\n    modality: ALLEGED\n'),
        rare('d-dated', '    from: { date: 1987-06-15, evidence: [b02/holds-from] }\n    until: "1987-06"\n'),
      ].join('')}`,
    );
    expectSameGraph(copy.directory);
  } finally {
    copy.delete();
  }
});
