import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { createSchema } from '../../src/api/createSchema.ts';
import { operationLibrary } from '../../src/api/operationLibrary.ts';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { projectFolders } from '../../src/main/projectFolders.ts';
import { tableFormats } from '../../src/web/tableFormats.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphqlServer } from '../../src/api/createGraphqlServer.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import type { TestAnswer } from './openApi.ts';

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

it('asks three questions in GraphQL', () => {
  expect(asked).toHaveLength(3);
});

it.each(asked)('gives the real answer to question %#', async ({ query, answer }) => {
  const { body } = await api.apollo.executeOperation({ query }, { contextValue: api.createContext() });
  expect(body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult))).toEqual(answer);
});

it('gives the real answer to the question from the shell', async () => {
  const at = blocks.findIndex(({ language, text }) => language === 'sh' && text.includes('ask -- policyInForceOn'));
  const given = [...(blocks[at]?.text ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  const operation = operationLibrary(projectFolders.operations, new Map())().get('policyInForceOn');
  if (operation === undefined) throw new Error('there is no such question');
  const ask = createAskOperation(api)(operation, given as [string, string][], null);
  expect(tableFormats.txt.print(await ask())).toBe(blocks[at + 1]?.text);
});

describe('the table of root fields', () => {
  const examples = [...readFileSync('README.md', 'utf8').matchAll(/^\| (`.*?`) +\| `(\{ .* \})` +\|$/gm)].map(
    ([, fields = '', example = '']) => ({ fields, example }),
  );

  it('has every root field', () => {
    const listed = examples.flatMap(({ fields }) => [...fields.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const wanted = Object.keys(
      createSchema('schema/printed/schema.graphql', () => null)
        .getQueryType()
        ?.getFields() ?? {},
    );
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(examples)('has an example of $fields that finds something', async ({ fields, example }) => {
    const query = example.replace('VERSION', (await loadedVersion(graph)) ?? '');
    const { body } = await api.apollo.executeOperation({ query }, { contextValue: api.createContext() });
    const { data, errors } = JSON.parse(JSON.stringify(body.kind === 'single' && body.singleResult)) as TestAnswer;
    expect(errors).toBeUndefined();
    const found = Object.entries(data as object);
    expect(found.map(([name]) => `\`${name}\``).toSorted()).toEqual(fields.split(', ').toSorted());
    // Since the version that is loaded, nothing has changed.
    for (const [name, value] of found.filter(([each]) => each !== 'changes'))
      expect(JSON.stringify(value), name).not.toMatch(/^(null|\[\]|\{"\w+":(\[\]|0)\})$/);
  });
});
