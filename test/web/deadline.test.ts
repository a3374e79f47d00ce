import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Caller } from '../../src/api/caller.ts';
import type { HttpAnswer } from '../../src/api/answerHttp.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import type { GraphqlHandler } from '../../src/web/graphqlRoutes.ts';
import { startTestServer } from './startTestServer.ts';

const servers: WebServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

/** A server that listens: without a network a request ends in another way. */
async function listen(requestTimeoutMs: number, answer: GraphqlHandler['answer']) {
  const server = await startTestServer({ limits: { bodyBytes: 2_000, requestTimeoutMs }, answer });
  servers.push(server);
  return server.listen('127.0.0.1', 0);
}

const never = () => new Promise<HttpAnswer>(() => undefined);
const body = JSON.stringify({ query: '{ greeting(name: "Ada") { text } }' });
const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

test.each([
  ['POST', '', { body }],
  ['GET', '?query={a}', {}],
] as const)('a %s that is not answered in time is 503 and TIMED_OUT', async (method, query, sent) => {
  const { url } = await listen(50, never);
  const answer = await fetch(`${url}/graphql${query}`, { method, headers, ...sent });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
});

test('what works for a request is told when its time is over', async () => {
  const callers: Caller[] = [];
  const { url } = await listen(50, (_question, caller) => {
    callers.push(caller);
    return never();
  });
  await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  expect(callers.map(({ signal }) => signal.reason as Error)).toMatchObject([{ name: 'OutOfTime' }]);
});

test('what works for a request is told when its caller hangs up, though the body of a POST came whole', async () => {
  const aborted = new Promise<unknown>((resolve) => {
    void listen(60_000, (_question, { signal }) => {
      signal.addEventListener('abort', () => {
        resolve(signal.reason);
      });
      hangUp.abort();
      return never();
    }).then(({ url }) =>
      fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: hangUp.signal }).catch(() => undefined),
    );
  });
  const hangUp = new AbortController();
  expect(await aborted).toMatchObject({ name: 'CallerGone' });
});

test('the time runs from the first byte: a body that does not come is no way to hold a connection', async () => {
  const { port } = await listen(300, never);
  const socket = connect(port, '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
  );
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*"TIMED_OUT"/);
});
