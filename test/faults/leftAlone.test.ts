import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { CypherQuery, Graph } from '../../src/graph/graph.ts';
import { startOwnServer, type OwnServer } from './ownServer.ts';

let own: OwnServer;
let graph: Graph;

beforeAll(async () => {
  own = await startOwnServer();
  graph = await connect({ ...own.server, readTimeout: 30_000, writeTimeout: 30_000 });
}, 120_000);

afterAll(async () => {
  await graph.close();
  await own.stop();
}, 60_000);

const query = (name: string, text: string): CypherQuery<'read', object, Record<string, unknown>> => {
  return { name, mode: 'read', text, params: {} };
};

/** Runs for minutes, however fast the machine. */
const endless = query(
  'test/endless',
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n',
);
const running = query(
  'test/running',
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN currentQuery",
);
const one = query('test/one', 'RETURN 1 AS n');

async function until(isSo: () => Promise<boolean>, withinMs: number): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > withinMs) throw new Error(`not so within ${withinMs} ms`);
    await wait(50);
  }
}

it('ends a query whose caller has left, and neither lists it nor works on it two seconds later', async () => {
  const caller = new AbortController();
  const transaction = graph.beginRead(caller.signal);
  const answer = transaction.read(endless, {});
  await until(async () => (await graph.read(running, {})).length === 1, 20_000);
  caller.abort(new Error('left'));
  await expect(answer).rejects.toMatchObject({ code: 'TIMED_OUT', query: 'test/endless' });
  await transaction.close();
  await until(async () => (await graph.read(running, {})).length === 0, 2_000);
  const before = await own.processorTime();
  await wait(1_000);
  const after = await own.processorTime();
  expect((after ?? 0) - (before ?? 0)).toBeLessThan(0.7);
});

it('asks nothing for a caller who has left already', async () => {
  const transaction = graph.beginRead(AbortSignal.abort(new Error('left')));
  await expect(transaction.read(endless, {})).rejects.toMatchObject({ code: 'TIMED_OUT' });
  await transaction.close();
  expect(await graph.read(running, {})).toEqual([]);
});

it('fails a question to a server that is held still, though that heeds no time limit', async () => {
  const hurried = await connect({ ...own.server, readTimeout: 200, writeTimeout: 200 });
  own.signal('SIGSTOP');
  try {
    const transaction = hurried.beginRead();
    await expect(transaction.read(one, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await transaction.close();
  } finally {
    own.signal('SIGCONT');
    await hurried.close();
  }
  expect(await graph.read(one, {})).toEqual([{ n: 1 }]);
});

it('fails what is asked in a transaction that has failed as the first question of it failed', async () => {
  const hurried = await connect({ ...own.server, readTimeout: 300, writeTimeout: 30_000 });
  try {
    const transaction = hurried.beginRead();
    await expect(transaction.read(endless, {})).rejects.toMatchObject({ code: 'TIMED_OUT', query: 'test/endless' });
    await expect(transaction.read(one, {})).rejects.toMatchObject({ code: 'TIMED_OUT', query: 'test/one' });
    await transaction.close();
  } finally {
    await hurried.close();
  }
});
