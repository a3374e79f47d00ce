import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { question, startTestServer } from './startTestServer.ts';

let server: WebServer;
beforeAll(async () => {
  server = await startTestServer({ limits: { bodyBytes: 20_000, requestTimeoutMs: 5_000 } });
});
afterAll(() => server.close());

const long = 'a'.repeat(5_000);

/** Asks by GET for a greeting; gives back the raw bytes. */
const greet = (name: string, headers: Readonly<Record<string, string>>) =>
  server.inject({
    url: '/graphql',
    query: { query: question.query, variables: JSON.stringify({ name }) },
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });

describe('an answer', () => {
  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('leaves in %s where the caller takes it', async (encoding, unpack) => {
    const { headers, rawPayload } = await greet(long, { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(rawPayload.length).toBeLessThan(500);
    expect(JSON.parse(unpack(rawPayload).toString())).toEqual({ data: { greeting: { text: `Hello ${long}` } } });
  });

  test('leaves in br where the caller takes both', async () => {
    const { headers } = await greet(long, { 'accept-encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
  });

  test('leaves as it is where it is short, or the caller takes nothing', async () => {
    const short = await greet('Ada', { 'accept-encoding': 'gzip' });
    const plain = await greet(long, {});
    expect([short.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([undefined, undefined]);
    expect(plain.json()).toHaveProperty('data');
  });

  test('has one weak ETag in every encoding, told apart by Vary, and 304 in each', async () => {
    const encodings = ['gzip', 'br', 'identity'];
    const answers = await Promise.all(encodings.map((encoding) => greet(long, { 'accept-encoding': encoding })));
    const [etag, ...others] = new Set(answers.map(({ headers }) => headers.etag));
    expect([others, etag?.slice(0, 2)]).toEqual([[], 'W/']);
    expect(answers.map(({ headers }) => headers.vary)).toEqual(encodings.map(() => 'accept, accept-encoding'));
    for (const encoding of encodings) {
      const again = await greet(long, { 'accept-encoding': encoding, 'if-none-match': etag ?? '' });
      expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined]);
    }
  });
});

describe('what GraphiQL needs', () => {
  test.each(['graphiql.min.js', 'react-dom.production.min.js', 'graphiql.min.css'])(
    '%s is sent small',
    async (name) => {
      const path = `/graphiql/${name}`;
      const [plain, small] = [
        await server.inject(path),
        await server.inject({ url: path, headers: { 'accept-encoding': 'br' } }),
      ];
      expect(small.headers['content-encoding']).toBe('br');
      expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length * 0.7);
      expect(brotliDecompressSync(small.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect(plain.headers.vary).toBe('accept-encoding');
      const headers = { 'accept-encoding': 'br', 'if-none-match': small.headers.etag ?? '' };
      expect((await server.inject({ url: path, headers })).statusCode).toBe(304);
    },
  );
});

test('a compressed request is not unpacked, so that a small one cannot grow over its limit', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload: Buffer.from([31, 139, 8]) });
  expect([answer.statusCode, answer.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  ]);
});
