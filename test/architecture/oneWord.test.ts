import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The concepts of the model: each word names the same thing in every folder. */
const concepts = [
  'article',
  'claim',
  'event',
  'issue',
  'jurisdiction',
  'law',
  'office',
  'organization',
  'person',
  'policy',
  'program',
  'statement',
  'statistic',
  'term',
];

/** What holds for several concepts, or for none. */
const shared: Readonly<Record<string, readonly string[]>> = {
  schema: [
    ...['README.md', 'count', 'dataset', 'date', 'entity', 'fact', 'filter', 'mark', 'path', 'root', 'search'],
    ...['operations', 'printed'],
  ],
  cypher: [
    'README.md',
    'audit',
    'browser',
    'constraint',
    'dataset',
    'entity',
    'fragment',
    'node',
    'path',
    'search',
    'seed',
  ],
  seed: ['WRITING.md', 'examples.yaml', 'map.yaml', 'words.yaml'],
  'schema/operations': ['dataset', 'path', 'search'],
};

it.each(Object.keys(shared))('%s has pieces of the concepts alone', (folder) => {
  const words = readdirSync(folder).map((name) => name.replace('.graphql', ''));
  expect(words.filter((word) => !concepts.includes(word) && !shared[folder]?.includes(word))).toEqual([]);
});

it.each(['schema', 'cypher', 'seed'])('%s has a piece of every concept', (folder) => {
  const words = readdirSync(folder).map((name) => name.replace('.graphql', ''));
  expect(concepts.filter((concept) => !words.includes(concept))).toEqual([]);
});
