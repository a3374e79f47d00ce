import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { applySeed } from '../../src/seed/applySeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { graphDigest } from '../../src/seed/rows/graphDigest.ts';
import { Random } from '../operations/Random.ts';
import { copyFictionalSeed } from '../seed/seedCopy.ts';
import { digestOf, openTestGraph } from '../seed/testGraph.ts';
import { kinds, startFaultyProxy, type FaultyProxy } from './faultyProxy.ts';

/** A thousand with `npm run test:long`. */
const loads = Number(process.env['LOST_ANSWERS'] ?? '20');

/** Two seeds that differ in a statement, so that each load makes, changes or takes out something. */
const copy = copyFictionalSeed();
copy.remove('statement/varn-on-the-sea.yaml');
const seeds = ['test/fictional/seed', copy.directory].map((directory) => {
  const checked = checkSeed({ directory, sourcesDirectory: null });
  return { checked, digest: graphDigest(graphOfSeed(checked.seed, checked.digest)) };
});
let at = 0;

let proxy: FaultyProxy;
/** By the way that is spoilt, and by one that is not. */
let graph: Graph;
let straight: Graph;
/** What was sent by the spoilt way. */
const sent: string[] = [];

beforeAll(async () => {
  const server = inject('neo4j');
  straight = await openTestGraph();
  const { hostname, port } = new URL(server.uri);
  proxy = await startFaultyProxy({ host: hostname, port: Number(port) }, new Random(20_261_130));
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  const onQuery = ({ name }: { readonly name: string }) => void sent.push(name);
  graph = await connect({ ...server, uri, readTimeout: 30_000, writeTimeout: 10_000, onQuery });
  await load(straight);
});

afterAll(async () => {
  await graph.close();
  await straight.close();
  await proxy.stop();
  copy.delete();
});

/** Loads the other seed. */
async function load(by: Graph): Promise<void> {
  at = 1 - at;
  await applySeed(by, next().checked, { remove: true, shared: true });
}

function next() {
  const seed = seeds[at];
  if (seed === undefined) throw new Error('there are two');
  return seed;
}

async function countLoads(): Promise<number> {
  const query = {
    name: 'test/loads',
    mode: 'read',
    text: 'MATCH (load:Load) RETURN count(*) AS n',
    params: {},
  } as const;
  return (await straight.read<object, { readonly n: number }>(query, {}))[0]?.n ?? 0;
}

it.each(kinds)('%s at commit: the whole load, once, or a typed error in time and none of it', async (kind) => {
  const before = { digest: await digestOf(straight), loads: await countLoads() };
  proxy.spoil(kind, 'commit', 1);
  const start = performance.now();
  const fault = await load(graph).then(
    () => null,
    (error: unknown) => error as Error,
  );
  const took = performance.now() - start;
  const hits = proxy.heal();
  console.log(`${kind} at commit: ${fault?.message ?? 'loaded'} in ${Math.round(took)} ms`);
  expect(hits).toBe(1);
  expect(took).toBeLessThan(30_000);
  if (fault === null) {
    expect([await digestOf(straight), await countLoads()]).toEqual([next().digest, before.loads + 1]);
    // Without this questions are planned by what was there before.
    expect(sent.at(-1)).toBe('seed/prepareForReplanning');
  } else {
    expect(fault).toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' });
    expect([await digestOf(straight), await countLoads()]).toEqual([before.digest, before.loads]);
    at = 1 - at;
  }
});

it(
  `${loads} loads whose acknowledgement is lost leave no double and no loss`,
  async () => {
    const before = await countLoads();
    const start = performance.now();
    for (let done = 0; done < loads; done += 1) {
      proxy.spoil('lost answer', 'commit', 1);
      await load(graph);
      expect([proxy.heal(), await digestOf(straight)]).toEqual([1, next().digest]);
    }
    expect(await countLoads()).toBe(before + loads);
    console.log(`${loads} loads in ${Math.round(performance.now() - start)} ms`);
  },
  loads * 10_000,
);
