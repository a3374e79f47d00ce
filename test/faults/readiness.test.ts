import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOwnServer, type OwnServer } from './ownServer.ts';
import { ownSettings, startProgram, type Program } from './startProgram.ts';

let own: OwnServer;
let settings: Awaited<ReturnType<typeof ownSettings>>;
let program: Program;

beforeAll(async () => {
  own = await startOwnServer();
  settings = await ownSettings();
  const { uri, user, password } = own.server;
  program = startProgram('serve', [], {
    ...settings.settings,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    QUERY_TIMEOUT_MS: '60000',
  });
  await program.says(/Ctrl-C stops it/);
}, 180_000);

afterAll(async () => {
  own.signal('SIGCONT');
  program.signal('SIGTERM');
  await program.ended;
  await settings.remove();
  await own.stop();
}, 60_000);

const url = (path: string) => `http://127.0.0.1:${settings.settings['PORT'] ?? ''}${path}`;

const statusOf = async (path: string) => (await fetch(url(path))).status;

async function ask() {
  const response = await fetch(url('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ person(id: "person:lee-baca") { name } }' }),
  });
  return { status: response.status, retry: response.headers.get('retry-after'), body: await response.text() };
}

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) await wait(50);
  return performance.now() - start;
}

it('follows a Neo4j that is held still and goes on, refuses at once meanwhile, and needs no restart', async () => {
  expect(await statusOf('/readyz')).toBe(200);
  own.signal('SIGSTOP');
  const waiting = Promise.all(Array.from({ length: 130 }, ask));
  const down = await until(async () => (await statusOf('/readyz')) === 503);
  for (const { status, retry, body } of await waiting) {
    expect([status, retry, body]).toEqual([503, '2', expect.stringContaining('"UNAVAILABLE"')]);
    expect(body).not.toContain('"data"');
  }
  const before = performance.now();
  expect(await ask()).toMatchObject({ status: 503 });
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(await statusOf('/livez')).toBe(200);
  own.signal('SIGCONT');
  const up = await until(async () => (await statusOf('/readyz')) === 200);
  expect(await ask()).toMatchObject({ status: 200 });
  console.log(`not ready after ${Math.round(down)} ms, ready again after ${Math.round(up)} ms`);
  // Two seconds on a quiet machine.
  expect([down < 6_000, up < 6_000]).toEqual([true, true]);
}, 60_000);
