import { afterEach, describe, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { startTestServer } from './startTestServer.ts';

const servers: WebServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(corsOrigins: readonly string[]) {
  const server = await startTestServer({ corsOrigins });
  servers.push(server);
  return server;
}

const friend = 'https://friend.example';
const preflight = (origin: string, url = '/graphql') => ({
  method: 'OPTIONS' as const,
  url,
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,if-none-match,apollo-require-preflight',
  },
});
const asked = (origin: string) => ({
  url: '/graphql',
  query: { query: '{ greeting(name: "Ada") { text } }' },
  headers: { origin, 'apollo-require-preflight': 'true' },
});

describe('with no origin set', () => {
  test('a preflight is refused and an answer may be read by no other page', async () => {
    const server = await start([]);
    expect((await server.inject(preflight(friend))).statusCode).toBe(405);
    const { headers } = await server.inject(asked(friend));
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('with an origin set', () => {
  test('its preflight is answered with what it may send', async () => {
    const { statusCode, headers, body } = await (await start([friend])).inject(preflight(friend));
    expect([statusCode, body]).toEqual([204, '']);
    expect(headers).toMatchObject({
      'access-control-allow-origin': friend,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type,if-none-match,apollo-require-preflight',
      'access-control-max-age': '600',
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('its pages may read answers and their ETag, and caches tell origins apart', async () => {
    const { headers } = await (await start([friend])).inject(asked(friend));
    expect(headers).toMatchObject({
      'access-control-allow-origin': friend,
      'access-control-expose-headers': 'ETag',
      vary: 'Origin, accept, accept-encoding',
    });
  });

  test('pages of others may read nothing', async () => {
    const server = await start([friend]);
    for (const origin of [
      'https://evil.example',
      'https://friend.example.evil.example',
      'http://friend.example',
      'null',
    ]) {
      for (const request of [preflight(origin), asked(origin)]) {
        expect((await server.inject(request)).headers, origin).not.toHaveProperty('access-control-allow-origin');
      }
    }
  });

  test('a page that asks under the name of another host is refused all the same', async () => {
    const request = asked(friend);
    const headers = { ...request.headers, host: 'evil.example' };
    expect((await (await start([friend])).inject({ ...request, headers })).statusCode).toBe(421);
  });

  test('what is no question stays closed', async () => {
    const server = await start([friend]);
    for (const url of ['/', '/livez', '/graphiql/graphiql.min.js']) {
      const { headers } = await server.inject({ url, headers: { origin: friend } });
      expect(headers, url).not.toHaveProperty('access-control-allow-origin');
      expect((await server.inject(preflight(friend, url))).statusCode, url).toBe(405);
    }
  });
});

test('with * every page may read answers, and the guard against forged requests stays', async () => {
  const server = await start(['*']);
  const { headers } = await server.inject(asked('https://any.example'));
  expect([headers['access-control-allow-origin'], headers.vary]).toEqual(['*', 'accept, accept-encoding']);
  const { url, query } = asked('https://any.example');
  const forged = await server.inject({ url, query, headers: { origin: 'https://any.example' } });
  expect(forged.statusCode).toBe(400);
});
