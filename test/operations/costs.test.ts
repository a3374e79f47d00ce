import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { lastDay } from '../../src/domain/day.ts';
import { createGraphqlServer } from '../../src/api/createGraphqlServer.ts';
import { createReads } from '../../src/reads/createReads.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { browserUrl, pageOf, limits, noTexts, openApi, reference } from './openApi.ts';
import { standInGraph } from './standInGraph.ts';

/** A graph whose rows have nothing to tell; what is refused is refused before it is asked. */
const emptyGraph = standInGraph(() => []);

const examples = readExamples('seed').operations;
const paths = ['test/operations', 'schema/operations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => `${folder}/${path}`),
);

const aQuarter = (limit: number) => Math.floor(limit / 4);

it('every named operation and every golden document costs at most a quarter of what may be asked', async () => {
  const server = createGraphqlServer({
    reads: createReads(() => emptyGraph, limits.pageSize, {
      limits: { ...limits, cost: aQuarter(limits.cost) },
    }),
    texts: noTexts,
    browserUrl,
    pageOf,
    schemaFile: 'schema/printed/schema.graphql',
    limits: {
      ...limits,
      fields: aQuarter(limits.fields),
      aliases: aQuarter(limits.aliases),
      tokens: aQuarter(limits.tokens),
      list: aQuarter(limits.list),
      text: aQuarter(limits.text),
    },
    operations: () => new Map(),
    reportFault: () => undefined,
    newReference: () => reference,
    today: () => lastDay,
  });
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const { body } = await server.apollo.executeOperation(
      { query: readFileSync(path, 'utf8'), variables: { ...examples.get(basename(path, '.graphql')) } },
      { contextValue: server.createContext() },
    );
    const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
    const refusals = errors.filter(({ extensions }) => extensions?.['code'] === 'TOO_COSTLY');
    expect([path, refusals]).toEqual([path, []]);
  }
}, 120_000);

it('the questions about the schema that GraphiQL and code generators ask are answered', async () => {
  const { errors } = await openApi(emptyGraph).ask(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
  );
  expect(errors).toBeUndefined();
});

const nested = (depth: number): string =>
  depth === 0 ? '{}' : `{ antecedents: { some: { event: ${nested(depth - 1)} } } }`;

it.each<readonly [string, string, RegExp]>([
  [
    'a hundred rows three deep',
    '{ events(first: 100) { nodes { claims(first: 100) { nodes { subject { ... on Entity { claims(first: 100) { nodes { id } } } } } } } } }',
    /Up to events this may bring \d+ rows, more than 250000 \(MAX_COST\)/,
  ],
  [
    'filters inside of filters',
    `{ events(filter: ${nested(4)}) { totalCount } }`,
    /asks \d+ relations deep; at most 3 are answered \(MAX_FILTER_NESTING\)/,
  ],
  [
    'more values than a list may have',
    `{ nodes(ids: [${'"law:x", '.repeat(251)}]) { id } }`,
    /a list has 251 values, more than 250 \(MAX_LIST\)/,
  ],
  [
    'a text without an end',
    `{ search(text: "${'a'.repeat(2001)}") { totalCount } }`,
    /a text has 2001 characters, more than 2000 \(MAX_TEXT\)/,
  ],
  [
    'a name under many others',
    `{ ${Array.from({ length: 201 }, (_each, at) => `a${at}: __typename`).join(' ')} }`,
    /has 201 aliases, more than 200 \(MAX_ALIASES\)/,
  ],
  [
    'the schema again and again',
    '{ a: __schema { types { name } } b: __schema { types { name } } c: __schema { types { name } } }',
    /more than 2 times \(MAX_INTROSPECTION\)/,
  ],
  [
    'the schema of everything of everything',
    `{ __schema { types { ${Array.from({ length: 50 }, (_each, at) => `a${at}: fields { type { fields { description } } }`).join(' ')} } } }`,
    /about the schema costs \d+, more than 1500000/,
  ],
  ['more signs than a document may have', `{ ${'id '.repeat(3001)}}`, /more than 3000 words and signs \(MAX_TOKENS\)/],
])('%s is refused before anything is asked, with limit and value', async (_name, document, message) => {
  const api = openApi(emptyGraph);
  const { errors = [] } = await api.ask(document);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions?.['code']).toBe('TOO_COSTLY');
  expect([api.sent, api.faults]).toEqual([[], []]);
});

it.each([
  ['deep', { filter: nest(5_000) }, /nested more than 100 levels deep/],
  [
    'long',
    { filter: { kind: Array.from({ length: 10_000 }, () => 'VOTE') } },
    /\$filter: a list has 10000 values, more than 250/,
  ],
])('a variable that is too %s is refused as the fault of the caller', async (_name, variables, message) => {
  const api = openApi(emptyGraph);
  const { errors = [] } = await api.ask(
    'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
    variables,
  );
  expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  expect(errors[0]?.extensions?.['code']).toBe('TOO_COSTLY');
  expect([api.sent, api.faults]).toEqual([[], []]);
});

it('tells the first errors of a document, and is not at fault for the rest', async () => {
  const api = openApi(emptyGraph);
  const { errors = [] } = await api.ask(`{ ${Array.from({ length: 60 }, (_each, at) => `no${at}`).join(' ')} }`);
  expect(errors).toHaveLength(limits.errors + 1);
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  expect(new Set(codes.slice(0, -1))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  expect(errors.at(-1)?.message).toBe('Only the first 20 errors are told (MAX_ERRORS).');
  expect(api.faults).toEqual([]);
});

function nest(depth: number): unknown {
  let value: unknown = {};
  for (let at = 0; at < depth; at += 1) value = { not: value };
  return value;
}
