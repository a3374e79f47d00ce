import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { logLines } from '../logLines.ts';
import { question, startTestServer } from './startTestServer.ts';

const servers: WebServer[] = [];

async function start(...options: Parameters<typeof startTestServer>): Promise<WebServer> {
  const server = await startTestServer(...options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const ask = { query: '{ greeting(name: "Ada") { text } }' };
const notReady = () => ({ ready: false, reason: 'The seed is being loaded.' });
const pageOf = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('health', () => {
  test('/livez is 200 while the process answers, ready or not', async () => {
    const server = await start({ readiness: notReady });
    const answer = await server.inject('/livez');
    expect([answer.statusCode, answer.json()]).toEqual([200, { alive: true }]);
  });

  test('/readyz is 200 once the seed is loaded', async () => {
    const answer = await (await start()).inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { ready: true, reason: 'The seed is loaded.' }]);
  });

  test('/readyz tells how many plans are known, and does not wait for them', async () => {
    const plans = { known: 3, wanted: 50 };
    const readiness = () => ({ ready: true, reason: 'The seed is loaded.', plans });
    const answer = await (await start({ readiness })).inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { ready: true, reason: 'The seed is loaded.', plans }]);
  });

  test('/readyz is 503 with the reason before', async () => {
    const answer = await (await start({ readiness: notReady })).inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([503, { ready: false, reason: 'The seed is being loaded.' }]);
    expect(answer.headers['retry-after']).toBe('2');
  });
});

describe('GraphQL over HTTP', () => {
  test('POST answers a question', async () => {
    const answer = await (await start()).inject({ method: 'POST', url: '/graphql', payload: ask });
    expect([answer.statusCode, answer.json()]).toEqual([200, { data: { greeting: { text: 'Hello Ada' } } }]);
  });

  test('GET answers a question that comes with the preflight header', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await (await start()).inject({ url: '/graphql', query: ask, headers });
    expect(answer.json()).toEqual({ data: { greeting: { text: 'Hello Ada' } } });
  });

  test('a question before the seed is loaded gets 503 and UNAVAILABLE instead of a wrong answer', async () => {
    const answer = await (
      await start({ readiness: notReady })
    ).inject({ method: 'POST', url: '/graphql', payload: ask });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      errors: [{ message: 'The seed is being loaded.', extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  test('an answer that takes too long is 503 and TIMED_OUT', async () => {
    const server = await start({ limits: { bodyBytes: 2_000, requestTimeoutMs: 50 } });
    const answer = await server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ slow(ms: 400) }' } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
  });
});

test('a fault of ours is told by a reference alone; the log has its message and stack under it', async () => {
  const { lines, stream } = logLines();
  const answer = () => Promise.reject(new TypeError('secret is not a function'));
  const server = await start({ answer, logger: pino({}, stream) });
  const { statusCode, body } = await server.inject({ method: 'POST', url: '/graphql', payload: ask });
  expect([statusCode, body.includes('secret')]).toEqual([500, false]);
  const [line] = lines();
  expect(line).toMatchObject({
    msg: 'a request failed inside the server',
    err: {
      type: 'TypeError',
      message: 'secret is not a function',
      stack: expect.stringContaining('webServer.test.ts') as string,
    },
  });
  expect(body).toContain(`"reference":"${String(line?.['reqId'])}"`);
});

describe('faults of the caller', () => {
  test('a body over the limit is 413 and says what was given and expected', async () => {
    const payload = { query: `{ greeting(name: "${'a'.repeat(3_000)}") { text } }` };
    const answer = await (await start()).inject({ method: 'POST', url: '/graphql', payload });
    expect([answer.statusCode, answer.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The body is too large: 3045 bytes, expected at most 2000 bytes.',
            extensions: { code: 'BAD_USER_INPUT', given: '3045 bytes', expected: 'at most 2000 bytes' },
          },
        ],
      },
    ]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('a body of type %s is 415', async (type) => {
    const request = {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload: 'query={a}',
    } as const;
    const answer = await (await start()).inject(request);
    expect(answer.statusCode).toBe(415);
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', given: type, expected: 'application/json' } }],
    });
  });

  test.each(['{"query": ', ''])('a broken body %j is 400', async (payload) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await (await start()).inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('an unknown path is 404 and JSON', async () => {
    const answer = await (await start()).inject('/nothing?here=1');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({
      errors: [
        {
          message: 'There is nothing at /nothing. Questions go to /graphql.',
          extensions: { code: 'BAD_USER_INPUT', given: '/nothing' },
        },
      ],
    });
  });

  test('a known path with another method is 405 and names those that it answers', async () => {
    const answer = await (await start()).inject({ method: 'DELETE', url: '/graphql' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { given: 'DELETE', expected: 'GET, HEAD, POST' } }] });
  });

  test.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example'])(
    'a request for the host %s is refused',
    async (host) => {
      const answer = await (await start()).inject({ url: '/graphql', headers: { host, ...pageOf } });
      expect(answer.statusCode).toBe(421);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    },
  );
});

describe('beyond loopback', () => {
  test('a server that is told its names answers to these, and to no other', async () => {
    const server = await start({ allowedHosts: ['graph.example'] });
    await server.listen('0.0.0.0', 0);
    const statusFor = async (host: string) => (await server.inject({ url: '/livez', headers: { host } })).statusCode;
    expect(await statusFor('graph.example:4000')).toBe(200);
    expect(await statusFor('Graph.Example')).toBe(200);
    expect(await statusFor('127.0.0.1')).toBe(200);
    expect(await statusFor('evil.example')).toBe(421);
  });

  test('two Host headers are refused: who stands before may have looked at the other', async () => {
    const { port } = await (await start()).listen('127.0.0.1', 0);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('no page of ours is framed, be a browser new or old', async () => {
    const { headers } = await (await start()).inject('/livez');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the page', () => {
  test('a browser that opens /graphql gets GraphiQL with the question as data that no browser runs', async () => {
    const answer = await (await start()).inject({ url: '/graphql', headers: pageOf });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    const data = /<script id="question" type="application\/json">(.*?)<\/script>/s.exec(answer.body)?.[1] ?? '';
    const { query, variables } = JSON.parse(data) as { query: string; variables: string };
    expect([query, JSON.parse(variables)]).toEqual([question.query, question.variables]);
  });

  test('every part that the page names is served by us', async () => {
    const server = await start();
    const { body } = await server.inject({ url: '/graphql', headers: pageOf });
    const parts = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = '']) => part);
    expect(parts.filter((part) => !part.startsWith('/graphiql/'))).toEqual(['data:,']);
    const served = parts.filter((part) => part.startsWith('/'));
    expect(served).toHaveLength(4);
    for (const part of served) expect((await server.inject(part)).statusCode, part).toBe(200);
  });

  test('no other file of those packages is served', async () => {
    const server = await start();
    for (const path of ['/graphiql/package.json', '/graphiql/../package.json', '/graphiql/graphiql.html']) {
      expect((await server.inject(path)).statusCode, path).toBe(404);
    }
  });

  test('its policy lets only our own scripts run and only this server be asked', async () => {
    const { headers } = await (await start()).inject({ url: '/graphql', headers: pageOf });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'self';script-src 'self' 'sha256-[\w+/=]+';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});

describe('the address', () => {
  test('a port that another program has is one clear error that says what to do', async () => {
    const other = createServer((_request, response) => response.end('{"alive":"and well"}')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect((await start()).listen('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=${port + 1}`,
    );
    other.close();
  });

  test('a port that another Policytrail has is told as such, with its address', async () => {
    const { port, url } = await (await start()).listen('127.0.0.1', 0);
    await expect((await start()).listen('127.0.0.1', port)).rejects.toThrow(
      `Policytrail already runs at ${url}. Use that one, stop it, or choose another port: PORT=${port + 1}`,
    );
  });

  test('a host that this machine does not have is one clear error that says what to do', async () => {
    const address = (await start()).listen('203.0.113.7', 0);
    await expect(address).rejects.toThrow('This machine has no address 203.0.113.7. Choose one that it has: HOST=');
  });

  test('closing lets a request under way end, takes no new one, and waits for no idle connection', async () => {
    const server = await start();
    const { url } = await server.listen('127.0.0.1', 0);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ slow(ms: 300) }' });
    const slow = fetch(`${url}/graphql`, { method: 'POST', headers, body });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = performance.now();
    await server.close();
    expect(performance.now() - before).toBeLessThan(2_500);
    expect(await (await slow).json()).toEqual({ data: { slow: true } });
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  test('closing cuts what does not end in time', async () => {
    const server = await start();
    const { url } = await server.listen('127.0.0.1', 0);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ slow(ms: 900) }' });
    const slow = fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const cut = expect(slow).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = performance.now();
    await server.close(50);
    expect(performance.now() - before).toBeLessThan(600);
    await cut;
  });
});
