import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { markForTests, testMark } from '../mayBeEmptied.ts';
import { spoil } from '../seed/testGraph.ts';
import { startTestServer } from '../server.ts';

const { uri, user, password, database } = inject('neo4j');
const given = {
  ...process.env,
  NEO4J_TEST_URI: uri,
  NEO4J_TEST_USER: user,
  NEO4J_TEST_PASSWORD: password,
  NEO4J_TEST_DATABASE: database,
};

let graph: Graph;

beforeAll(async () => {
  graph = await connect({ uri, user, password, database, readTimeout: 30_000, writeTimeout: 30_000 });
  await spoil(graph, 'MATCH (node) DETACH DELETE node');
  await forgetMark();
});

/** The database may be somebody's who lets us run here: it has its mark again. */
afterAll(async () => {
  await spoil(graph, 'MATCH (film:Film) DELETE film');
  await markForTests(graph);
  await graph.close();
});

const forgetMark = () =>
  graph.changeSchema(
    { name: 'test/forget', mode: 'schema', text: `DROP CONSTRAINT ${testMark} IF EXISTS`, params: {} },
    {},
  );

async function start(): Promise<void> {
  const server = await startTestServer(given, () => undefined);
  await server.stop();
}

it('takes an empty database, and again when tests have filled it', async () => {
  await start();
  await spoil(graph, "CREATE (:Film {name: 'Metropolis'}), (:Film:Old {name: 'Nosferatu'})");
  await start();
});

it('refuses a database with data that is not marked, and says what it has and what to do', async () => {
  await forgetMark();
  await expect(start()).rejects.toThrow(
    [
      `The tests would empty the database "${database}" at ${uri} (NEO4J_TEST_URI), which is not marked as for tests. It has:`,
      '  1 × Film',
      '  1 × Film, Old',
      'Nothing was changed. Name an empty one, which is marked then, or leave NEO4J_TEST_URI out and one is started here.',
      'If all of it may go, run this in it first: MATCH (node) DETACH DELETE node',
    ].join('\n'),
  );
});
