import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readHolder } from '../../src/neo4j/hold/holder.ts';
import type { Neo4jServer } from '../../src/neo4j/neo4jServer.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { loadSeed } from '../../src/seed/loadSeed.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { runAudits } from '../../src/seed/runAudits.ts';
import { testSettings } from '../server.ts';
import { digestOf, spoil } from '../seed/testGraph.ts';

const seed = { directory: 'seed', sourcesDirectory: null, shared: false };

/** When the server is killed: at the so many-th change of the schema, at the so many-th write, or before the commit. */
type Moment = { readonly schema: number } | { readonly write: number } | { readonly commit: true };

let folder: string;
let server: Neo4jServer;
let wanted: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-killed-'));
  server = await start();
  const checked = checkSeed(seed);
  wanted = graphDigest(graphOfSeed(checked.seed, checked.digest));
}, 120_000);

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function start(): Promise<Neo4jServer> {
  return openNeo4j(await testSettings(folder), () => undefined);
}

/** Ends the server as a power cut would. */
async function kill(): Promise<void> {
  const holder = await readHolder(serverFiles(folder).holder);
  if (holder?.server == null) throw new Error('no server is noted');
  process.kill(holder.server.pid, 'SIGKILL');
  await server.closed;
}

/** The graph, whose server does not live longer than to the moment. */
function killedAt(graph: Graph, moment: Moment): Graph {
  let [schema, writes] = [0, 0];
  return {
    ...graph,
    async changeSchema(query, params) {
      schema += 1;
      if ('schema' in moment && schema === moment.schema) await kill();
      await graph.changeSchema(query, params);
    },
    write: (work) =>
      graph.write(async (transaction) => {
        const result = await work({
          ...transaction,
          async write(query, params) {
            writes += 1;
            if ('write' in moment && writes === moment.write) await kill();
            return transaction.write(query, params);
          },
        });
        if ('commit' in moment) await kill();
        return result;
      }),
  };
}

async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await connect({ ...server, readTimeout: 30_000, writeTimeout: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

it.each<readonly [string, Moment]>([
  ['constraints are made', { schema: 10 }],
  ['rows are written', { write: 2 }],
  ['everything is written and nothing committed', { commit: true }],
])(
  'a server killed while %s has the whole graph after the next load',
  async (_name, moment) => {
    await withGraph((graph) => spoil(graph, 'MATCH (node:Node) DETACH DELETE node'));
    await withGraph((graph) => expect(loadSeed(killedAt(graph, moment), seed)).rejects.toThrow());
    server = await start();
    await withGraph(async (graph) => {
      expect((await loadSeed(graph, seed)).plan?.createdNodes).not.toHaveLength(0);
      expect(await digestOf(graph)).toBe(wanted);
      expect((await runAudits(graph)).filter(({ rows }) => rows.length > 0)).toEqual([]);
    });
  },
  120_000,
);
