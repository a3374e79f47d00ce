import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { newDataset, question, startTestServer, type TestServerOptions } from './startTestServer.ts';

const servers: WebServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Asked {
  readonly query?: string;
  readonly variables?: object;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'HEAD';
}

/** A server, and a GET to it with the header that every GET needs. */
async function start(options: TestServerOptions = {}) {
  const dataset = options.dataset ?? newDataset();
  const server = await startTestServer({ ...options, dataset });
  servers.push(server);
  const get = ({ query = question.query, variables = { name: 'Ada' }, ...asked }: Asked = {}) =>
    server.inject({
      method: asked.method ?? 'GET',
      url: '/graphql',
      query: { query, variables: JSON.stringify(variables), ...asked.parameters },
      headers: { 'apollo-require-preflight': 'true', ...asked.headers },
    });
  const tagOf = async (asked?: Asked) => (await get(asked)).headers.etag;
  return { dataset, server, get, tagOf };
}

const error = '{ greeting { text } }';

describe('the answer to a GET', () => {
  test('has a weak ETag, is to be asked for again, and differs by what the caller accepts', async () => {
    const answer = await (await start()).get();
    expect(answer.json()).toEqual({ data: { greeting: { text: 'Hello Ada' } } });
    expect(answer.headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect([answer.headers['cache-control'], answer.headers.vary]).toEqual(['no-cache', 'accept, accept-encoding']);
  });

  test('that the caller holds is 304 without a body, and costs one look at the version', async () => {
    const { get, tagOf, dataset } = await start();
    const etag = (await tagOf()) ?? '';
    const [looks, answers] = [dataset.looks, dataset.answers];
    const answer = await get({ headers: { 'if-none-match': `"other", ${etag}` } });
    expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', etag]);
    expect([answer.headers['cache-control'], answer.headers.vary]).toEqual(['no-cache', 'accept, accept-encoding']);
    expect([dataset.looks - looks, dataset.answers - answers]).toEqual([1, 0]);
  });

  test('has the same ETag for the same question, however its parameters are ordered', async () => {
    const { server, tagOf } = await start();
    const query = encodeURIComponent(question.query);
    const swapped = await server.inject({
      url: `/graphql?variables=${encodeURIComponent('{"name":"Ada"}')}&query=${query}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(swapped.headers.etag).toBe(await tagOf());
  });

  test.each<[string, Asked]>([
    ['document', { query: `${question.query} # other` }],
    ['variables', { variables: { name: 'Grace' } }],
    ['operation name', { parameters: { operationName: 'Greeting' } }],
    ['content type', { headers: { accept: 'application/graphql-response+json' } }],
  ])('has another ETag for another %s', async (_what, other) => {
    const { get, tagOf } = await start();
    const etag = (await tagOf()) ?? '';
    const answer = await get({ ...other, headers: { ...other.headers, 'if-none-match': etag } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toMatch(/^W/);
    expect(answer.headers.etag).not.toBe(etag);
  });

  test('has another ETag after another start', async () => {
    const [one, other] = [await start({ run: 'one' }), await start({ run: 'other' })];
    expect(await one.tagOf()).not.toBe(await other.tagOf());
  });

  test('to HEAD has the same headers and no body', async () => {
    const { get, tagOf } = await start();
    const answer = await get({ method: 'HEAD' });
    expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([200, '', await tagOf()]);
  });

  test.each<[string, Asked]>([
    ['a document that is wrong', { query: error }],
    ['a document that is broken', { query: '{' }],
    ['a field that fails', { query: '{ broken }' }],
  ])('has no ETag and may not be kept for %s', async (_what, asked) => {
    const answer = await (await start()).get(asked);
    expect(answer.json()).toHaveProperty('errors');
    expect([answer.headers.etag, answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });

  test('has no ETag where nothing says which dataset is loaded', async () => {
    const answer = await (await start({ dataset: { ...newDataset(), version: null } })).get();
    expect([answer.statusCode, answer.headers.etag, answer.headers['cache-control']]).toEqual([
      200,
      undefined,
      'no-store',
    ]);
  });
});

describe('a load while the server runs', () => {
  test('ends every ETag of before', async () => {
    const { get, tagOf, dataset } = await start();
    const etag = (await tagOf()) ?? '';
    dataset.version = 'two';
    const answer = await get({ headers: { 'if-none-match': etag } });
    expect(answer.statusCode).toBe(200);
  });

  test('keeps answers from having an ETag for two seconds, since some may be of facts still on their way', async () => {
    const { tagOf, dataset } = await start();
    await tagOf();
    dataset.version = 'two';
    expect(await tagOf()).toBeUndefined();
    dataset.now += 1_999;
    expect(await tagOf()).toBeUndefined();
    dataset.now += 1;
    expect(await tagOf()).toMatch(/^W/);
  });

  test('that ends while a question is answered leaves its answer without an ETag', async () => {
    const { get, dataset } = await start();
    const slow = get({ query: '{ slow(ms: 100) }', variables: {} });
    await vi.waitUntil(() => dataset.looks === 1, { interval: 1 });
    dataset.version = 'two';
    expect([(await slow).json(), (await slow).headers.etag]).toEqual([{ data: { slow: true } }, undefined]);
  });

  test('that another question saw first does not let a slow answer pass for one of the new version', async () => {
    const { get, tagOf, dataset } = await start();
    const slow = get({ query: '{ slow(ms: 150) }', variables: {} });
    await vi.waitUntil(() => dataset.looks === 1, { interval: 1 });
    dataset.version = 'two';
    await tagOf();
    dataset.now += 60_000;
    expect((await slow).headers.etag).toBeUndefined();
    expect(await tagOf()).toMatch(/^W/);
  });
});

test('a POST is never kept', async () => {
  const { server, dataset } = await start();
  const payload = { query: question.query, variables: { name: 'Ada' } };
  const answer = await server.inject({ method: 'POST', url: '/graphql', payload });
  expect(answer.json()).toEqual({ data: { greeting: { text: 'Hello Ada' } } });
  expect([answer.headers.etag, dataset.looks]).toEqual([undefined, 0]);
});
