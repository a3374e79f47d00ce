import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';

/** What people look at in Neo4j Browser, and what hangs on that. */
const map = ['Person', 'Organization', 'Office', 'Tenure', 'Jurisdiction', 'Program', 'Agreement', 'Law', 'Event'];
const hanging = ['Issue', 'PolicyState', 'Stance', 'Statement', 'Observation', 'Criterion', 'Name'];
/** Of these the seed has one text, or one word, that is joined to what it came from. */
const beside = ['Article', 'Measure'];
const opened = ['person', 'organization', 'program', 'law', 'event'];

const { seed, digest } = checkSeed({ directory: 'seed', sourcesDirectory: null });
const graph = graphOfSeed(seed, digest);

/** The neighbours of each node, which Browser draws when it is opened. */
function neighbours(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of graph.relationships) {
    found.set(from, (found.get(from) ?? new Set()).add(to));
    found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return found;
}

it('expanding a person, a body, a program, a law or an event draws the map and one dossier', () => {
  const labels = new Map(graph.nodes.map(({ id, labels: own }) => [id, own]));
  const astray: string[] = [];
  for (const [id, near] of neighbours()) {
    if (!opened.includes(id.slice(0, id.indexOf(':')))) continue;
    const others = [...near].filter((other) => !other.startsWith('dossier:'));
    if (near.size - others.length > 1) astray.push(`${id} has several dossiers`);
    const drawn = [...map, ...hanging, ...beside];
    for (const other of others) {
      if (!drawn.some((label) => labels.get(other)?.includes(label))) astray.push(`${id} draws ${other}`);
    }
  }
  expect(astray).toEqual([]);
});

it('draws at most 35 neighbours of the busiest, names among them, and its dossier', () => {
  const busy = [...neighbours()].flatMap(([id, near]) => {
    if (!opened.includes(id.slice(0, id.indexOf(':')))) return [];
    const count = [...near].filter((other) => !other.startsWith('dossier:')).length;
    return count > 35 ? [`${id} draws ${count}`] : [];
  });
  expect(busy).toEqual([]);
});

it('has no type of relationship above a fifth of all', () => {
  const types = new Map<string, number>();
  for (const { type } of graph.relationships) types.set(type, (types.get(type) ?? 0) + 1);
  expect([...types].filter(([, count]) => count > graph.relationships.length / 5)).toEqual([]);
});

it('has at most twelve properties on a relationship', () => {
  const large = graph.relationships.filter(({ properties }) => Object.keys(properties).length > 12);
  expect(large.map(({ type, properties }) => `${type}: ${Object.keys(properties).join(' ')}`)).toEqual([]);
});

it('has a caption of at most 28 characters on every node', () => {
  const wrong = graph.nodes.filter(({ properties: { caption } }) => {
    return typeof caption !== 'string' || caption === '' || Array.from(caption).length > 28;
  });
  expect(wrong.map(({ id, properties: { caption } }) => [id, caption])).toEqual([]);
});

it('says the answer first of states and stances, and of claims what they say', () => {
  const at = (id: string) => graph.nodes.find((node) => node.id === id)?.properties['caption'];
  expect(at('policy-state:lasd-honours-detainers')).toMatch(/^YES · LASD/);
  expect(at('claim:bulletin-prompted-change-spokesman-a07')).toBe('PROMPTED_BY · A07');
  expect(at('dossier:person--kamala-harris')).toMatch(/^Harris · \d+ claims/);
});
