import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphqlServer } from '../../src/api/createGraphqlServer.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';

/** The README's blocks of code: language and text, in their order. */
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** Questions in the README, each with the answer that stands below it. */
const asked = blocks.flatMap(({ language, text }, at) => {
  const query = language === 'graphql' ? text : /--data-urlencode 'query=(.*)'/s.exec(text)?.[1];
  return query === undefined ? [] : [{ query, answer: JSON.parse(blocks[at + 1]?.text ?? '') as unknown }];
});

let graph: Graph;
let api: GraphqlServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = createApi(
    readEnvironment({}),
    () => ({ graph, server: { uri: 'bolt://127.0.0.1', user: 'neo4j', browserAddress: null } }),
    () => undefined,
  );
});

afterAll(() => graph.close());

it('asks two questions in GraphQL', () => {
  expect(asked).toHaveLength(2);
});

it.each(asked)('gives the real answer to question %#', async ({ query, answer }) => {
  const { body } = await api.apollo.executeOperation({ query }, { contextValue: api.createContext() });
  expect(body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult))).toEqual(answer);
});
