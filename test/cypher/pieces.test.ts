import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Piece } from '../../src/reads/piece.ts';
import type { Row } from '../../src/reads/selection.ts';
import { apply, forgetLoads, openTestGraph } from '../seed/testGraph.ts';
import { aloneQuery } from './aloneQuery.ts';
import { examplePieces as pieces } from './examplePieces.ts';
import { mostDbHits } from './mostDbHits.ts';
import { openProfiler, type Profiler } from './openProfiler.ts';
import { pageOfPiece, rowsOfPiece } from './rowsOfPiece.ts';

const asked = pieces.filter(({ gives }) => gives !== null);

let graph: Graph;
let profiler: Profiler;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  await forgetLoads(graph);
  profiler = openProfiler(inject('neo4j'));
});
afterAll(async () => {
  await profiler.close();
  await graph.close();
});

/** Relations that no text of the seed has yet. */
const notInSeed = ['Article.copies', 'Event.respondsTo', 'Gap.closedBy', 'Person.memberships', 'Program.partOf'];

/** What a load leaves only where the graph had other content before; test/seed/changes.test.ts looks at them. */
const notInFirstLoad = ['Change.node', 'Query.changes'];

describe.each(asked.map((piece) => [piece.name, piece] as const))('the piece %s', (name, piece) => {
  it('compiles, finds its example with every field, warns of nothing and keeps its budget', async () => {
    const { text, types, values, read } = aloneQuery(piece);
    expect(await profiler.explain(text, types, values)).toEqual([]);
    const { rows, dbHits, warnings } = await profiler.profile(text, types, values);
    expect(warnings).toEqual([]);
    const found = rowsOfPiece(read(rows[0]?.['answer']));
    expect(found.length > 0, `the example leads to ${found.length} rows`).toBe(
      ![...notInSeed, ...notInFirstLoad].includes(name),
    );
    for (const row of found) expect(fieldsWanted(piece).filter((field) => !hasField(row, field))).toEqual([]);
    expect(dbHits, `${dbHits} dbHits`).toBeLessThanOrEqual(mostDbHits(piece.budget ?? 0));
  });
});

describe.each(asked.filter((piece) => piece.pages).map((piece) => [piece.name, piece] as const))(
  'the connection %s',
  (_name, piece) => {
    it('goes on from a cursor without a warning', async () => {
      const first = aloneQuery(piece);
      const [row] = (await profiler.profile(first.text, first.types, first.values)).rows;
      const [begun] = pageOfPiece(first.read(row?.['answer']));
      const { text, types, values, read } = aloneQuery(piece, { after: begun?.cursor });
      const { rows, warnings } = await profiler.profile(text, types, values);
      expect(warnings).toEqual([]);
      const next = pageOfPiece(read(rows[0]?.['answer']));
      expect(next.map(({ cursor }) => cursor)).not.toContainEqual(begun?.cursor);
    });
  },
);

function fieldsWanted({ gives, fields }: Piece): readonly string[] {
  const own = pieces.find(({ name }) => name === gives?.type)?.fields ?? [];
  return [...fields, ...own].map(({ name }) => name);
}

function hasField({ values, relations }: Row, field: string): boolean {
  return field in values || field in relations;
}
