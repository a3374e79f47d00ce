import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CypherFile } from '../../src/tools/cypher/cypherFile.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { writePages } from '../../src/seed/writePages.ts';
import { apply, forgetLoads, openTestGraph } from '../seed/testGraph.ts';
import { cypherFiles } from './cypherFiles.ts';
import { mostDbHits } from './mostDbHits.ts';
import { openProfiler, type Profiler } from './openProfiler.ts';

/**
 * Of these the seed's graph rightly has no row. What the server calls its nodes and relationships no example can know:
 * `test/operations/levels.test.ts` asks from them.
 */
const mayBeEmpty = [
  'node/startsAtNodes',
  'node/startsAtRelationships',
  'seed/awaitIndexes',
  'seed/foreignNodes',
  'seed/importedAdrift',
  'seed/importedIds',
  'seed/prepareForReplanning',
];

const whole = cypherFiles.filter(({ mode }) => mode === 'read' || mode === 'write' || mode === 'schema');

let graph: Graph;
let profiler: Profiler;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  await forgetLoads(graph);
  // A property that no start has written yet is one that the server warns of.
  await writePages(graph, 'http://127.0.0.1:4000');
  profiler = openProfiler(inject('neo4j'));
});
afterAll(async () => {
  await profiler.close();
  await graph.close();
});

it.each(whole.map((file) => [file.name, file] as const))('%s compiles and warns of nothing', async (_name, file) => {
  const { types, values } = exampleOf(file);
  expect(await profiler.explain(file.text, types, values)).toEqual([]);
});

describe.each(whole.filter(({ mode }) => mode !== 'schema').map((file) => [file.name, file] as const))(
  'the question %s',
  (name, file) => {
    it('runs with its examples, has its columns, warns of nothing and keeps its budget', async () => {
      const { types, values } = exampleOf(file);
      const { columns, rows, dbHits, warnings } = await profiler.profile(file.text, types, values);
      expect(warnings).toEqual([]);
      expect(columns.toSorted()).toEqual(file.row.map((column) => column.name).toSorted());
      if (file.law !== null) expect(rows).toEqual([]);
      else if (file.mode === 'read' && !mayBeEmpty.includes(name)) expect(rows).not.toEqual([]);
      expect(dbHits, `${dbHits} dbHits`).toBeLessThanOrEqual(mostDbHits(file.budget ?? 0));
    });
  },
);

function exampleOf({ params }: CypherFile) {
  return {
    types: Object.fromEntries(params.map(({ name, type }) => [name, type])),
    values: Object.fromEntries(params.map(({ name, example }) => [name, example])),
  };
}
