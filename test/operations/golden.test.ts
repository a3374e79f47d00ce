import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { apply, openTestGraph, spoil } from '../seed/testGraph.ts';
import { claimsOf } from './claimsOf.ts';
import { openApi, type SentQuery } from './openApi.ts';

/** UPDATE_GOLDEN=1 records the answers and the traces anew; the claims in the documents are never recorded. */
const recording = process.env['UPDATE_GOLDEN'] === '1';

const examples = readExamples('seed').operations;

/**
 * The documents of this folder, and the library of operations, whose answers to the seed's examples are kept here too.
 */
const documents = ['test/operations', 'schema/operations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => [path.replace('.graphql', ''), `${folder}/${path}`] as const),
);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  // The history of loads is part of an answer: the seed is the first load of an empty graph, whatever ran before.
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

describe.each(documents)('the operation %s', (name, path) => {
  it('gives its recorded answer, from its recorded queries, and all that it claims holds', async () => {
    const api = openApi(graph);
    const text = readFileSync(path, 'utf8');
    const answer = await api.ask(text, examples.get(basename(name)));
    expect(answer.errors).toBeUndefined();
    for (const { line, holds } of claimsOf(text, answer.data)) expect(holds, line).toBe(true);
    check(`test/operations/${name}.json`, `${withoutMoments(JSON.stringify(answer, null, 2))}\n`);
    check(`test/operations/${name}.trace`, traceOf(api.sent));
    expect(api.faults).toEqual([]);
  });
});

it('has no recording without its operation', () => {
  const names = new Set(documents.map(([name]) => name));
  const recordings = readdirSync('test/operations', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(json|trace)$/.test(path),
  );
  expect(recordings.filter((path) => !names.has(path.replace(/\.\w+$/, '')))).toEqual([]);
});

/** When the graph was loaded is another moment in each run. */
function withoutMoments(json: string): string {
  return json.replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"a moment"');
}

function check(path: string, text: string): void {
  if (recording) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '', path).toBe(text);
}

/** How often each query was sent, and with how many subqueries. */
function traceOf(sent: readonly SentQuery[]): string {
  const lines = sent.map(({ name, text }) => `${name}, ${text.split(/\b(?:COLLECT|COUNT) \{/).length - 1} subqueries`);
  return [...new Set(lines)].map((line) => `${lines.filter((other) => other === line).length} × ${line}\n`).join('');
}
