import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Caller } from '../../src/api/caller.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import type { AnsweredRequest } from '../../src/web/tellAnswered.ts';
import { startTestServer, type TestServerOptions } from './startTestServer.ts';

const servers: WebServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

/** A server that listens, with what it told of the requests that are over. */
async function listen(options: TestServerOptions = {}) {
  const told: AnsweredRequest[] = [];
  const waiting: (() => void)[] = [];
  const server = await startTestServer({
    ...options,
    answered(request) {
      told.push(request);
      for (const look of waiting.splice(0)) look();
    },
  });
  servers.push(server);
  const { url, port } = await server.listen('127.0.0.1', 0);
  return { url, port, told, next: () => new Promise<void>((resolve) => waiting.push(resolve)) };
}

const headers = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: 'query Hello { greeting(name: "Ada") { text } }' });
const answer = { status: 200, headers: [], body: '{}', failed: false };

test('each request is told once, by path, status and operations, and never by what stands in its query', async () => {
  const ask = (_question: unknown, { asks }: Caller) => {
    asks('Hello');
    return Promise.resolve(answer);
  };
  const { url, told, next } = await listen({ answer: ask });
  const first = next();
  await fetch(`${url}/graphql?secret=1`, { method: 'POST', headers, body });
  await first;
  const second = next();
  await fetch(`${url}/a/b/c/d?secret=2`);
  await second;
  const anything = expect.any(String) as string;
  const milliseconds = expect.any(Number) as number;
  expect(told).toEqual([
    {
      id: anything,
      method: 'POST',
      path: '/graphql',
      route: '/graphql',
      status: 200,
      milliseconds,
      operations: ['Hello'],
    },
    { id: anything, method: 'GET', path: '/a/b/c/d', route: null, status: 404, milliseconds, operations: [] },
  ]);
});

test('a caller who leaves before he is answered is told with 499', async () => {
  const hangUp = new AbortController();
  const { url, told, next } = await listen({
    limits: { bodyBytes: 2_000, requestTimeoutMs: 60_000 },
    answer: () => {
      hangUp.abort();
      return new Promise(() => undefined);
    },
  });
  const over = next();
  await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: hangUp.signal }).catch(() => undefined);
  await over;
  expect(told).toMatchObject([{ path: '/graphql', status: 499 }]);
});

test('a request has the name that its caller gives it, where that is short and plain, and else one of ours', async () => {
  const names: string[] = [];
  const { url } = await listen({
    answer: (_question, { requestId }) => {
      names.push(requestId);
      return Promise.resolve(answer);
    },
  });
  const ask = async (name: string) => {
    const answered = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'x-request-id': name },
      body,
    });
    return answered.headers.get('x-request-id');
  };
  const given = [await ask('trace/7.a:b_c=d+e-1'), await ask('two words'), await ask('a'.repeat(65))];
  expect(given[0]).toBe('trace/7.a:b_c=d+e-1');
  for (const name of given.slice(1)) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  expect(names).toEqual(given);
});

test('what the graph was asked is told to callers on this machine who want it, and not to those behind a proxy', async () => {
  const wanted: boolean[] = [];
  const { url } = await listen({
    answer: (_question, { trace }) => {
      wanted.push(trace);
      return Promise.resolve(answer);
    },
  });
  for (const more of [{}, { 'policytrail-trace': '1' }, { 'policytrail-trace': '1', 'x-forwarded-for': '192.0.2.1' }]) {
    await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body });
  }
  expect(wanted).toEqual([false, true, false]);
});

test('/metrics answers on this machine, and nobody behind a proxy that is not known', async () => {
  const { url, port } = await listen();
  const here = await fetch(`${url}/metrics`);
  expect([here.status, await here.text()]).toEqual([200, 'policytrail_ready 1\n']);
  for (const header of ['x-forwarded-for', 'forwarded']) {
    const elsewhere = await fetch(`${url}/metrics`, { headers: { [header]: '192.0.2.1' } });
    expect(elsewhere.status).toBe(403);
  }
  const socket = connect(port, '127.0.0.1');
  socket.end('GET /metrics HTTP/1.1\r\nhost: attacker.example\r\nconnection: close\r\n\r\n');
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  expect(chunk.toString()).toMatch(/^HTTP\/1\.1 421 /);
});
