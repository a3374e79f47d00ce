import { inject } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { applySeed } from '../../src/seed/applySeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { readPresentGraph } from '../../src/seed/rows/presentGraph.ts';
import type { SeedPlan } from '../../src/seed/plan/seedPlan.ts';
import { testMark } from '../mayBeEmptied.ts';

/** The graph that all tests share. Each test loads the seed that it needs. */
export async function openTestGraph(): Promise<Graph> {
  const graph = await connect({ ...inject('neo4j'), readTimeout: 30_000, writeTimeout: 60_000 });
  await forgetLoads(graph);
  return graph;
}

/** Leaves of the history of loads only the last: it grows with every test that loads another seed. */
export async function forgetLoads(graph: Graph): Promise<void> {
  await spoil(graph, 'MATCH (change:Change) DETACH DELETE change');
  await spoil(graph, 'MATCH (load:Load) WITH load ORDER BY load.sequence DESC SKIP 1 DETACH DELETE load');
}

export function apply(graph: Graph, directory: string): Promise<SeedPlan> {
  return applySeed(graph, checkSeed({ directory, sourcesDirectory: null }), { remove: true, shared: true });
}

/** The digest over everything of ours in the graph. */
export async function digestOf(graph: Graph): Promise<string> {
  return graphDigest(await readPresentGraph(graph));
}

/** Thrown to leave a transaction without a trace. */
class NotKept extends Error {}

/** Runs a write and looks at what it did, in a transaction of which nothing is kept. */
export async function afterWriting<Result>(
  graph: Graph,
  text: string,
  look: (transaction: Pick<Graph, 'read'>) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  const work = graph.write(async (transaction) => {
    await transaction.write({ name: 'test/spoil', mode: 'write', text, params: {} }, {});
    results.push(await look(transaction));
    throw new NotKept();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof Error && error.cause instanceof NotKept)) throw error;
  });
  const [result] = results;
  if (result === undefined) throw new Error('nothing was looked at');
  return result;
}

/** Runs a write that is kept. */
export async function spoil(graph: Graph, text: string): Promise<void> {
  await graph.write((transaction) => transaction.write({ name: 'test/spoil', mode: 'write', text, params: {} }, {}));
}

/** Takes everything away, constraints and indexes, too: as a database is that nobody has used. */
export async function emptyWholly(graph: Graph): Promise<void> {
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const type = kind === 'INDEX' ? " AND type <> 'LOOKUP'" : '';
    const text = `SHOW ${kinds} YIELD * WHERE name <> '${testMark}'${type} RETURN name`;
    const shown = { name: 'test/shown', mode: 'read', text, params: {} } as const;
    for (const { name } of await graph.read<object, { readonly name: string }>(shown, {})) {
      await graph.changeSchema({ name: 'test/drop', mode: 'schema', text: `DROP ${kind} ${name}`, params: {} }, {});
    }
  }
}
