import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { things } from '../../../src/seed/concept/concepts.ts';
import { person } from '../../../src/seed/concept/person.ts';
import { readExamples } from '../../../src/seed/examples/readExamples.ts';
import { seedFilesOf } from '../../../src/seed/export/seedFilesOf.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { readMap } from '../../../src/seed/map/readMap.ts';
import type { DesiredGraph } from '../../../src/seed/rows/desiredGraph.ts';
import { graphDigest } from '../../../src/seed/rows/graphDigest.ts';
import { copyFictionalSeed, fictionalSeed, rentSeed, type SeedCopy } from '../seedCopy.ts';

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
    expect(readExamples(folder)).toEqual(readExamples(directory));
    expect(readMap(folder)?.map).toEqual(readMap(directory)?.map);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each([fictionalSeed, rentSeed, 'seed'])('the graph of %s, written as files, gives the same graph', (directory) => {
  expectSameGraph(directory);
});

/**
 * The fictional seed, and what neither seed has: claims withdrawn, rejected, of unknown origin; offices of a register.
 */
function copyWithRareKeys(): SeedCopy {
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
  copy.write(
    'person/nobody.yaml',
    `id: person:nobody\nname: "null"\nnameIsOurs: true\nidentifiers: [{ scheme: fips, value: "06037" }]\nclaims:${[
      rare('a-of-unknown-origin', '    origin: UNKNOWN\n'),
      rare('b-withdrawn', '    retracted: { date: 2012-12-05, basis: INFERRED, rule: a mistake }\n'),
      rare('c-rejected', '    status: REJECTED\n    polarity: NEGATIVE\n    modality: ALLEGED\n'),
      rare('d-dated', '    from: { date: 1987-06-15, evidence: [b02/holds-from] }\n    until: "1987-06"\n'),
    ].join('')}`,
  );
  copy.replace('person/ilse-varn.yaml', 'at: 1987-06-09', 'at: 1987-06-09\n    spell: once');
  const numbered = 'identifiers: [{ scheme: ori, value: 3 }]\n';
  copy.write(
    'organization/all-boats.yaml',
    `id: organization:all-boats\nname: All boats\nkind: GROUP\nserves: [jurisdiction:graumund]\nfromRegister: [name, serves]\n${numbered}`,
  );
  copy.write(
    'office/clerk.yaml',
    `id: office:clerk\nname: Clerk\nof: [organization:all-boats]\nexclusive: false\nfromRegister: [of]\n${numbered}`,
  );
  return copy;
}

it('keeps what neither seed has: claims withdrawn, rejected, of unknown origin, with evidence of their times', () => {
  const copy = copyWithRareKeys();
  try {
    expectSameGraph(copy.directory);
  } finally {
    copy.delete();
  }
});

/** Every key that stands in a folder, with what has it. What all files may have is looked at once. */
function keysSaid(directory: string): readonly string[] {
  const { seed } = checkSeed({ directory, sourcesDirectory: null });
  return [...seed.things, ...seed.names].flatMap(({ thing, file, path }) => {
    const within = path.at(-1) === 'id' ? [] : path;
    const said = within.reduce<unknown>(
      (at, step) => (Object(at) as Readonly<Record<string, unknown>>)[step],
      file.value,
    );
    return Object.keys(Object(said) as object).map((key) => `${thing.labels[0]} ${key}`);
  });
}

it('has seen every key of every concept come back: one of the seeds has it', () => {
  const copy = copyWithRareKeys();
  try {
    const said = new Set(['seed', fictionalSeed, copy.directory].flatMap(keysSaid));
    const ofAll = Object.keys(person.keys).filter((key) => key !== 'named');
    const keys = things.flatMap(({ labels: [concept], keys: own }) => {
      const rest = concept === 'Person' ? [] : ofAll;
      return Object.keys(own).flatMap((key) => (rest.includes(key) ? [] : [`${concept} ${key}`]));
    });
    const unsaid = keys.filter((key) => !said.has(key));
    expect(unsaid, 'keys that no seed has, so that nobody saw them come back: write one').toEqual([]);
  } finally {
    copy.delete();
  }
});
