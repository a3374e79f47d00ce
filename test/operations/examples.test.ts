import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { browserQuestion } from '../../src/web/browserQuestion.ts';
import { openProfiler, type Profiler } from '../cypher/openProfiler.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { openApi, type TestApi } from './openApi.ts';

const operations = readNamedOperations('schema/operations');

describe.each(['seed', rentSeed])('the examples of %s', (directory) => {
  const examples = readExamples(directory);
  let graph: Graph;
  let api: TestApi;
  let profiler: Profiler;
  beforeAll(async () => {
    graph = await openTestGraph();
    await apply(graph, directory);
    api = openApi(graph);
    profiler = openProfiler(inject('neo4j'));
  });
  afterAll(async () => {
    await profiler.close();
    await graph.close();
  });

  it.each([...operations.values()].map(({ name, text }) => [name, text] as const))(
    '%s is answered with rows and without errors',
    async (name, text) => {
      const variables = examples.operations.get(name);
      expect(variables, 'no example').toBeDefined();
      const { data, errors } = await api.ask(text, variables);
      expect(errors).toBeUndefined();
      expect(api.faults).toEqual([]);
      expect(Object.entries(data as object).filter(([, answer]) => hasRows(answer))).not.toEqual([]);
    },
  );

  it('have a first question that is answered with rows', async () => {
    const { operation = '', variables = {} } = examples.first ?? {};
    const { data } = await api.ask(operations.get(operation)?.text ?? '', variables);
    expect(hasRows(data)).toBe(true);
  });

  it.each([...examples.guide.keys()])('the question for Neo4j Browser %s finds something', async (name) => {
    const { rows, warnings } = await profiler.profile(browserQuestion(name, examples.guide).cypher ?? '', {}, {});
    expect(warnings).toEqual([]);
    expect(rows).not.toEqual([]);
  });
});

/** Whether an answer has an object in a list, at whatever depth, or is one by itself. */
function hasRows(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some((each) => typeof each === 'object' && each !== null);
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some(hasRows);
}
