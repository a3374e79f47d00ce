import { expect, it } from 'vitest';
import { startTestServer } from './startTestServer.ts';

const payload = { jsonrpc: '2.0', id: 1, method: 'ping' };
const asked = { method: 'POST', url: '/mcp', payload } as const;

it('hands on the request with its headers and its body, and gives back status, type and body', async () => {
  const seen: unknown[] = [];
  const server = await startTestServer({
    mcp: (request, body) => {
      seen.push(request.method, request.headers.get('mcp-protocol-version'), body);
      return Promise.resolve(Response.json({ jsonrpc: '2.0', id: 1, result: {} }, { status: 202 }));
    },
  });
  const answer = await server.inject({ ...asked, headers: { 'mcp-protocol-version': '2025-06-18' } });
  expect(seen).toEqual(['POST', '2025-06-18', payload]);
  expect([answer.statusCode, answer.json()]).toEqual([202, { jsonrpc: '2.0', id: 1, result: {} }]);
  expect([answer.headers['cache-control'], answer.headers['content-type']]).toEqual(['no-store', 'application/json']);
  await server.close();
});

it.each([
  ['a page of another site', { origin: 'https://evil.example' }, [], 403],
  ['another site without an origin', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, [], 403],
  ['a page whose origin is named', { origin: 'https://own.example' }, ['https://own.example'], 200],
  ['a host that this server is not', { host: 'evil.example' }, [], 421],
  ['a program', {}, [], 200],
] as const)('answers %s, or not', async (_who, headers, corsOrigins, status) => {
  const server = await startTestServer({ corsOrigins });
  expect((await server.inject({ ...asked, headers })).statusCode).toBe(status);
  await server.close();
});

it('lets pages of other sites ask first only where their origin is named', async () => {
  const preflight = {
    method: 'OPTIONS',
    url: '/mcp',
    headers: { origin: 'https://own.example', 'access-control-request-method': 'POST' },
  } as const;
  const closed = await startTestServer();
  const open = await startTestServer({ corsOrigins: ['https://own.example'] });
  const allowed = async (server: typeof open) =>
    (await server.inject(preflight)).headers['access-control-allow-origin'];
  expect([await allowed(closed), await allowed(open)]).toEqual([undefined, 'https://own.example']);
  await closed.close();
  await open.close();
});

it('says that it cannot answer yet, and when to come again', async () => {
  const server = await startTestServer({ readiness: () => ({ ready: false, reason: 'The seed is being loaded.' }) });
  const { statusCode, headers } = await server.inject(asked);
  expect([statusCode, headers['retry-after']]).toEqual([503, '2']);
  await server.close();
});
