import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { writeCursor } from '../../src/reads/cursor.ts';
import type { Piece } from '../../src/reads/piece.ts';
import { apply, forgetLoads, openTestGraph } from '../seed/testGraph.ts';
import { aloneQuery } from './aloneQuery.ts';
import { examplePieces as pieces } from './examplePieces.ts';
import { mostDbHits } from './mostDbHits.ts';
import { openProfiler, type Profiler } from './openProfiler.ts';
import { pageOfPiece, type Row, rowsOfPiece } from './rowsOfPiece.ts';

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
    const { text, types, values } = aloneQuery(piece);
    expect(await profiler.explain(text, types, values)).toEqual([]);
    const { rows, dbHits, warnings } = await profiler.profile(text, types, values);
    expect(warnings).toEqual([]);
    const found = rowsOfPiece(piece, rows[0]?.['answer']);
    expect(found.length > 0, `the example leads to ${found.length} rows`).toBe(
      ![...notInSeed, ...notInFirstLoad].includes(name),
    );
    for (const row of found) expect(fieldsWanted(piece).filter((field) => !hasField(row, field))).toEqual([]);
    expect(dbHits, `${dbHits} dbHits`).toBeLessThanOrEqual(mostDbHits(piece.budget ?? 0));
  });
});

describe.each(asked.filter((piece) => piece.pages).map((piece) => [piece.name, piece] as const))(
  'the connection %s',
  (name, piece) => {
    it('goes on from a cursor without a warning', async () => {
      const first = aloneQuery(piece);
      const [row] = (await profiler.profile(first.text, first.types, first.values)).rows;
      const [begun] = pageOfPiece(piece, row?.['answer']);
      const after = writeCursor(name, begun?.cursor ?? []);
      const { text, types, values } = aloneQuery(piece, { after });
      const { rows, warnings } = await profiler.profile(text, types, values);
      expect(warnings).toEqual([]);
      const next = pageOfPiece(piece, rows[0]?.['answer']);
      expect(next.map(({ cursor }) => cursor)).not.toContainEqual(begun?.cursor);
    });
  },
);

function fieldsWanted({ gives, fields }: Piece): readonly string[] {
  const own = pieces.find(({ name }) => name === gives?.type)?.fields ?? [];
  return [...fields, ...own].map(({ name }) => name);
}

/** A relation is kept under its name and position. */
function hasField(row: Row, field: string): boolean {
  return Object.keys(row).some((key) => key === field || key.replace(/\d+$/, '') === field);
}
