import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { mostDbHits } from '../cypher/mostDbHits.ts';
import { openProfiler, type Profiler } from '../cypher/openProfiler.ts';
import { openApi } from '../operations/openApi.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { pick } from './pick.ts';

const Question = z.strictObject({
  question: z.string().regex(/^q\d{3}$/),
  asks: z.string().regex(/^[A-Z].*\?$/),
  operation: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
  answer: z.array(z.strictObject({ at: z.string(), is: z.unknown() })).min(1),
  note: z.string().optional(),
});

const folder = 'test/questions';
const tablePath = `${folder}/answers.md`;
const collected = '../shared/questions/questions.yaml';
const recording = process.env['UPDATE_GOLDEN'] === '1';
const questions = readdirSync(folder)
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => Question.parse(parseYaml(readFileSync(`${folder}/${path}`, 'utf8'))));
const operations = readNamedOperations('schema/operations');

const table: string[] = [
  '# What answers each question, and at what cost',
  '',
  'Recorded by `questions.test.ts` on the seed of this commit; dbHits may be half as many again before the test fails.',
  '',
  '| Question | Asks | Operation | Queries | dbHits |',
  '| --- | --- | --- | --- | --- |',
];

let graph: Graph;
let profiler: Profiler;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  profiler = openProfiler(inject('neo4j'));
});
afterAll(async () => {
  if (recording) writeFileSync(tablePath, `${table.join('\n')}\n`);
  await profiler.close();
  await graph.close();
});

describe.each(questions.map((question) => [question.question, question] as const))(
  'the question %s',
  (id, question) => {
    it(question.asks, async () => {
      const operation = operations.get(question.operation);
      if (operation === undefined) throw new Error(`there is no operation ${question.operation}`);
      const api = openApi(graph);
      const { data, errors } = await api.ask(operation.text, question.variables);
      expect(errors).toBeUndefined();
      expect(api.faults).toEqual([]);
      for (const { at, is } of question.answer) expect(pick(data, at), at).toEqual(is);

      const queries = api.sent.length;
      expect(queries).toBe(rootFieldsOf(operation.text));
      let dbHits = 0;
      for (const { text, types, values } of api.sent) dbHits += (await profiler.profile(text, types, values)).dbHits;
      if (recording) table.push(`| ${id} | ${question.asks} | ${question.operation} | ${queries} | ${dbHits} |`);
      else expect(dbHits).toBeLessThanOrEqual(mostDbHits(recordedHits(id)));
    });
  },
);

describe.runIf(existsSync(collected))('the collection of questions', () => {
  it('has an answer here for each of its questions', () => {
    const wanted = z
      .object({ questions: z.array(z.object({ id: z.string() })) })
      .parse(parseYaml(readFileSync(collected, 'utf8')));
    const answered = new Set(questions.map(({ question }) => question));
    expect(wanted.questions.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });
});

describe.skipIf(existsSync(collected))('left out, since the collection of questions is not at hand', () => {
  it(`1 test: that each of its questions has an answer among these ${questions.length}`, () => {
    expect(questions.length).toBeGreaterThan(0);
  });
});

function rootFieldsOf(text: string): number {
  const [operation] = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet.selections.length ?? 0;
}

function recordedHits(id: string): number {
  const row = readFileSync(tablePath, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${id} |`));
  return Number(row?.split('|').at(-2));
}
