import { expect, it } from 'vitest';
import type { Value } from '../../../src/graph/value.ts';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { graphNames } from '../../../src/seed/prepare/graphNames.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { fictionalSeed } from '../seedCopy.ts';

const { seed, digest } = checkSeed({ directory: fictionalSeed, sourcesDirectory: null });
const graph = graphOfSeed(seed, digest);
const states = ['policy-state:boats-may-leave-at-night', 'policy-state:boats-stay-in-at-night'];

/** How surely a state holds on a day, by what was known on another, read from the lines as a query reads them. */
function certainty(id: string, asOf: string, knownAt: string): string {
  const lines = graph.nodes.find((node) => node.id === id)?.properties['history'] as readonly string[];
  const words = lines.findLast((line) => line.slice(0, 10) <= knownAt)?.split(' ');
  if (words === undefined) return 'NO';
  // 1987-06-10 from 1987-06-15 1987-06-20 until ? ? seen …
  const day = (at: number, unknown: string) => (words[at] === '?' ? unknown : (words[at] ?? ''));
  const [fromEarliest, fromLatest] = [day(2, '0001-01-01'), day(3, '9999-12-31')];
  const [untilEarliest, untilLatest] = [day(5, '0001-01-01'), day(6, '9999-12-31')];
  if (fromLatest <= asOf && asOf < untilEarliest) return 'DEFINITE';
  return fromEarliest <= asOf && asOf < untilLatest ? 'POSSIBLE' : 'NO';
}

it.each([
  ['1987-04-02', '9999-12-31', ['DEFINITE', 'NO']],
  ['1987-06-17', '9999-12-31', ['POSSIBLE', 'POSSIBLE']],
  ['1987-06-25', '9999-12-31', ['NO', 'DEFINITE']],
  ['1987-06-25', '1987-06-30', ['NO', 'POSSIBLE']],
  ['1987-06-25', '1987-06-09', ['POSSIBLE', 'NO']],
  ['1987-06-25', '1987-04-01', ['NO', 'NO']],
])('as of %s, known on %s, the open and the closed nights hold as %j', (asOf, knownAt, expected) => {
  expect(states.map((id) => certainty(id, asOf, knownAt))).toEqual(expected);
});

it('dates a change by all accounts of it', () => {
  const change = graph.nodes.find(({ id }) => id === 'event:harbour-closes-at-night');
  expect(change?.properties).toMatchObject({
    dateEdtf: '1987-06-09',
    announcedEdtf: '1987-06-09',
    effectiveEdtf: '[1987-06-15..1987-06-20]',
  });
});

it('counts articles and tells of a contradiction only where one is', () => {
  const open = graph.nodes.find(({ id }) => id === states[0])?.properties;
  expect(open).toMatchObject({ articleCount: 1, disputed: true });
  const prompted = graph.relationships.find(({ type }) => type === 'PROMPTED_BY')?.properties;
  expect(prompted).toMatchObject({ articleCount: 1, independentCount: 1, by: ['SPOKESPERSON'] });
  expect(prompted).not.toHaveProperty('disputed');
});

it.each([
  ['the fictional seed', fictionalSeed],
  ['the seed', 'seed'],
])('%s uses declared names alone', (_name, directory) => {
  const checked = checkSeed({ directory, sourcesDirectory: null });
  const { nodes, relationships } = graphOfSeed(checked.seed, checked.digest);
  const keys = [...nodes, ...relationships].flatMap(
    ({ properties }: { readonly properties: Readonly<Record<string, Value>> }) => Object.keys(properties),
  );
  expect(keys.filter((key) => !graphNames.propertyKeys.includes(key))).toEqual([]);
  expect(nodes.flatMap(({ labels }) => labels).filter((label) => !graphNames.labels.includes(label))).toEqual([]);
  expect(relationships.filter(({ type }) => !graphNames.relationshipTypes.includes(type))).toEqual([]);
});
