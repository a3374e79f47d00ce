import { afterEach, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { Tokens } from '../../src/web/tokens.ts';
import { startTestServer, type TestServerOptions } from './startTestServer.ts';

const servers: WebServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

async function start(options: TestServerOptions): Promise<WebServer> {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
}

const token = 'correct-horse-battery';
const tokened = { guards: { tokens: new Tokens(['another-token-of-ours', token]), ratePerMinute: null } };
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

async function statusOf(server: WebServer, url: string, authorization?: string): Promise<number> {
  const headers = authorization === undefined ? {} : { authorization };
  return (await server.inject({ url, headers })).statusCode;
}

test.each([`Bearer ${token}`, `bearer ${token}`, basic(`anybody:${token}`), basic(`:${token}`)])(
  'a request with %s is answered',
  async (authorization) => {
    expect(await statusOf(await start(tokened), '/', authorization)).toBe(200);
  },
);

test.each([
  ['none', undefined],
  ['another', 'Bearer correct-horse-batterz'],
  ['a part', `Bearer ${token.slice(1)}`],
  ['more', `Bearer ${token} ${token}`],
  ['nothing after Bearer', 'Bearer '],
  ['the token as a name', basic(`${token}:`)],
  ['another scheme', `Digest ${token}`],
])('a request with %s is 401 everywhere, and told how', async (_which, authorization) => {
  const server = await start(tokened);
  for (const url of ['/', '/graphql', '/ask.json', '/metrics', '/mcp', '/model', '/nothing/at/all', '/browser-guide']) {
    expect([url, await statusOf(server, url, authorization)]).toEqual([url, 401]);
  }
  const headers = authorization === undefined ? {} : { authorization };
  const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ broken }' } });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['www-authenticate']).toEqual([
    'Bearer realm="policytrail"',
    'Basic realm="policytrail", charset="UTF-8"',
  ]);
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('whether the server is up is told without a token, and a preflight is answered', async () => {
  const server = await start({ ...tokened, corsOrigins: ['https://a.example'] });
  expect([await statusOf(server, '/livez'), await statusOf(server, '/readyz')]).toEqual([200, 200]);
  const asks = { origin: 'https://a.example', 'access-control-request-method': 'POST' };
  const preflight = await server.inject({ method: 'OPTIONS', url: '/graphql', headers: asks });
  expect(preflight.statusCode).toBe(204);
  const plain = await server.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin: 'https://a.example' } });
  expect(plain.statusCode).toBe(401);
});

test('with tokens the metrics are told elsewhere, too, to who has one; without, on this machine alone', async () => {
  const elsewhere = { remoteAddress: '192.0.2.1', url: '/metrics', headers: { authorization: `Bearer ${token}` } };
  expect((await (await start(tokened)).inject(elsewhere)).statusCode).toBe(200);
  expect((await (await start({})).inject(elsewhere)).statusCode).toBe(403);
});

test('a client that asks too often is 429 and told when to ask again; another, and whoever watches, is not', async () => {
  const server = await start({ guards: { tokens: null, ratePerMinute: 2 } });
  const ask = (remoteAddress: string, url = '/nothing/at/all') => server.inject({ remoteAddress, url });
  const statuses = [await ask('192.0.2.1'), await ask('192.0.2.1', '/ask.json')].map(({ statusCode }) => statusCode);
  const third = await ask('192.0.2.1');
  expect([...statuses, third.statusCode]).toEqual([404, 200, 429]);
  expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(third.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect(third.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect((await ask('192.0.2.1', '/readyz')).statusCode).toBe(200);
  expect((await ask('192.0.2.2')).statusCode).toBe(404);
});

test('wrong tokens count, too', async () => {
  const server = await start({ guards: { ...tokened.guards, ratePerMinute: 1 } });
  expect([await statusOf(server, '/', 'Bearer no'), await statusOf(server, '/', `Bearer ${token}`)]).toEqual([
    401, 429,
  ]);
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', 429],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', 404],
  ['2001:db8::1', '2001:db8::2', 429],
  ['::ffff:192.0.2.1', '192.0.2.1', 429],
])('%s and %s: the second gets %d', async (first, second, status) => {
  const server = await start({ guards: { tokens: null, ratePerMinute: 1 } });
  await server.inject({ remoteAddress: first, url: '/nothing/at/all' });
  expect((await server.inject({ remoteAddress: second, url: '/nothing/at/all' })).statusCode).toBe(status);
});

test('behind a proxy that is known its clients are told apart; what another says of its clients is not believed', async () => {
  const guards = { tokens: null, ratePerMinute: 1 };
  const server = await start({ guards, trustedProxies: ['192.0.2.0/24'] });
  const ask = async (remoteAddress: string, client: string) => {
    const headers = { 'x-forwarded-for': client };
    return (await server.inject({ remoteAddress, url: '/nothing/at/all', headers })).statusCode;
  };
  expect([await ask('192.0.2.1', '198.51.100.1'), await ask('192.0.2.1', '198.51.100.2')]).toEqual([404, 404]);
  expect([await ask('203.0.113.1', '198.51.100.3'), await ask('203.0.113.1', '198.51.100.4')]).toEqual([404, 429]);
});
