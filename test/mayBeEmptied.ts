import { connect } from '../src/graph/connect.ts';
import type { CypherQuery, Graph } from '../src/graph/graph.ts';
import type { TestServer } from './server.ts';

/** The mark of a database as for tests: a constraint on what nothing has, which outlives that everything is deleted. */
export const testMark = 'policytrailTestsMayEmptyThis';

/**
 * Makes sure that a database of somebody's may be emptied: it is empty, or was when these tests first had it, and has
 * their mark since. Throws where it is neither, and says what was found and what to do.
 */
export async function wantMayBeEmptied(server: Omit<TestServer, 'description' | 'stop'>): Promise<void> {
  const graph = await connect({ ...server, readTimeout: 30_000, writeTimeout: 30_000 });
  try {
    if ((await graph.read(marks, {})).length > 0) return;
    const found = await graph.read(nodes, {});
    if (found.length > 0) throw new Error(refusal(server, found));
    await markForTests(graph);
  } finally {
    await graph.close();
  }
}

/** Marks a database as for tests. */
export async function markForTests(graph: Graph): Promise<void> {
  const text = `CREATE CONSTRAINT ${testMark} IF NOT EXISTS FOR (node:PolicytrailTests) REQUIRE node.mark IS UNIQUE`;
  await graph.changeSchema({ name: 'test/mark', mode: 'schema', text, params: {} }, {});
}

interface Found {
  readonly labels: readonly string[];
  readonly count: number;
}

const marks: CypherQuery<'read', object, object> = {
  name: 'test/marks',
  mode: 'read',
  text: `SHOW CONSTRAINTS YIELD name WHERE name = '${testMark}' RETURN name`,
  params: {},
};

const nodes: CypherQuery<'read', object, Found> = {
  name: 'test/nodes',
  mode: 'read',
  text: 'MATCH (node) RETURN labels(node) AS labels, count(*) AS count ORDER BY count DESC, labels LIMIT 5',
  params: {},
};

function refusal({ uri, database }: { readonly uri: string; readonly database: string }, found: readonly Found[]) {
  return [
    `The tests would empty the database "${database}" at ${uri} (NEO4J_TEST_URI), which is not marked as for tests. It has:`,
    ...found.map(({ labels, count }) => `  ${count} × ${labels.length === 0 ? 'no label' : labels.join(', ')}`),
    'Nothing was changed. Name an empty one, which is marked then, or leave NEO4J_TEST_URI out and one is started here.',
    'If all of it may go, run this in it first: MATCH (node) DETACH DELETE node',
  ].join('\n');
}
