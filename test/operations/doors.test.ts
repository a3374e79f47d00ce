import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { exampleVariables } from '../../src/api/readVariables.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { questionAddress } from '../../src/web/pages/questionAddress.ts';
import { openOverHttp, operations, sourcesOver } from '../mcp/openMcp.ts';
import { apply } from '../seed/testGraph.ts';
import { startSite } from './startSite.ts';

/** The table that is kept; UPDATE_GOLDEN=1 writes it anew. */
const file = 'test/operations/doors.md';

const examples = readExamples('seed').operations;

let graph: Graph;
let web: WebServer;
let assistant: Awaited<ReturnType<typeof openOverHttp>>;
beforeAll(async () => {
  graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
  await apply(graph, 'seed');
  web = await startSite(graph, 'seed');
  assistant = await openOverHttp(sourcesOver(graph));
});
afterAll(async () => {
  await assistant.close();
  await web.close();
  await graph.close();
});

/** By which doors a question is asked, and whether it was answered with something. */
const doors: Readonly<Record<string, (name: string) => Promise<boolean>>> = {
  page: (name) => answers(name, '', /<h2>Answer<\/h2>[^]*<td/),
  // A first list without rows is a header alone.
  CSV: (name) => answers(name, '.csv', /^.+\r?\n/),
  JSON: (name) => answers(name, '.json', /"tables":[^]*\[\s*\{/),
  // What `npm run ask` prints where a server runs.
  shell: (name) => answers(name, '.txt', /: \d+ rows?/),
  GraphQL: async (name) => {
    const payload = { query: operations.get(name)?.text, variables: examples.get(name) ?? {} };
    const { data, errors } = (await web.inject({ method: 'POST', url: '/graphql', payload })).json<{
      data?: object | null;
      errors?: unknown;
    }>();
    return errors === undefined && Object.keys(data ?? {}).length > 0;
  },
  assistant: async (name) => {
    const { failed, answer } = await assistant.call('ask_question', { name, variables: examples.get(name) ?? {} });
    return !failed && Object.keys(answer).length > 0;
  },
};

async function answers(name: string, ending: '' | '.csv' | '.json' | '.txt', has: RegExp): Promise<boolean> {
  const operation = operations.get(name);
  const given = operation === undefined ? [] : exampleVariables(operation);
  const { statusCode, body } = await web.inject(questionAddress(name, given, ending));
  return statusCode === 200 && has.test(body);
}

it('every question is answered at every door: the table of them has no empty place', async () => {
  const names = Object.keys(doors);
  const rows: string[][] = [];
  for (const name of [...operations.keys()].toSorted()) {
    const row: string[] = [name];
    for (const ask of Object.values(doors)) row.push((await ask(name)) ? 'answers' : '');
    rows.push(row);
  }
  const lines = [['Question', ...names], ['---', ...names.map(() => '---')], ...rows];
  const table = `# Which question is answered at which door\n\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, table);
  expect(rows.filter((row) => row.includes(''))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(table);
}, 900_000);
