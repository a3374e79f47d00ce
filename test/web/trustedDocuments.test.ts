import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { TrustedDocument } from '../../src/api/trustedDocuments.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { namedOperation, question, startTestServer } from './startTestServer.ts';

const servers: WebServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(trusted: 'allow' | 'only' = 'allow') {
  const server = await startTestServer({ trusted });
  servers.push(server);
  const post = (payload: object) => server.inject({ method: 'POST', url: '/graphql', payload });
  const get = (query: Readonly<Record<string, string>>) =>
    server.inject({ url: '/graphql', query, headers: { 'apollo-require-preflight': 'true' } });
  return { server, post, get };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ofFile = sha256(namedOperation.text);
const ofPrint = sha256(question.query.trimEnd());
const variables = { name: 'Ada' };
const hello = { data: { greeting: { text: 'Hello Ada' } } };
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const noSuch = '0'.repeat(64);
const listed = 'GET /graphql/documents.json lists those that there are.';

test('the list has each document with its id, which is the hash of its text as it stands there', async () => {
  const { server } = await start();
  const list: readonly TrustedDocument[] = (await server.inject('/graphql/documents.json')).json();
  expect(list).toEqual([
    {
      documentId: `sha256:${ofPrint}`,
      operationName: 'Greeting',
      question: 'Who is greeted?',
      document: question.query.trimEnd(),
    },
  ]);
});

describe.each(['allow', 'only'] as const)('with TRUSTED_DOCUMENTS=%s a document is asked for', (trusted) => {
  test.each([
    ['the id of the list', { documentId: `sha256:${ofPrint}` }],
    ['the hash of its file', { documentId: `sha256:${ofFile}` }],
    ['the hash alone', { documentId: ofPrint }],
    ["Apollo's extension", { extensions: persistedQuery(ofPrint) }],
    ['its text', { query: question.query.trimEnd() }],
    ['the text of its file', { query: namedOperation.text }],
  ])('by %s, with POST and GET', async (_what, asked) => {
    const { post, get } = await start(trusted);
    expect((await post({ ...asked, variables })).json()).toEqual(hello);
    const parameters = Object.entries({ ...asked, variables }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const answer = await get(Object.fromEntries(parameters) as Record<string, string>);
    expect([answer.json(), typeof answer.headers.etag]).toEqual([hello, 'string']);
  });

  test('and an id that no document has is refused with the way to the list', async () => {
    const answer = await (await start(trusted)).post({ documentId: `sha256:${noSuch}` });
    const message = `No document of this server has the id "${noSuch}". ${listed}`;
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  test('and not by two of them at once', async () => {
    const { post } = await start(trusted);
    for (const more of [{ documentId: `sha256:${ofPrint}` }, { extensions: persistedQuery(noSuch) }]) {
      const answer = await post({ query: question.query.trimEnd(), variables, ...more });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        400,
        { errors: [{ message: expect.stringContaining('Give query or documentId, not both.') as string }] },
      ]);
    }
  });
});

describe('where every document is answered', () => {
  test("a client of Apollo's that asks for an unknown hash is told to send the document, and gets its answer", async () => {
    const { post } = await start();
    const query = '{ greeting(name: "Ada") { text } }';
    const extensions = persistedQuery(sha256(query));
    expect((await post({ extensions })).json()).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect((await post({ query, extensions })).json()).toEqual(hello);
  });
});

describe('where only trusted documents are answered', () => {
  test.each([
    ['a document of the caller', { query: '{ greeting(name: "Ada") { text } }' }],
    ['a trusted document with a comment more', { query: `${namedOperation.text}#` }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    [
      "an unknown document of Apollo's",
      { query: '{ __typename }', extensions: persistedQuery(sha256('{ __typename }')) },
    ],
  ])('%s is refused with 403 and the way to the list, by POST and GET', async (_what, payload) => {
    const { post, get } = await start('only');
    const expected = {
      message: `This server answers trusted documents only. ${listed}`,
      extensions: { code: 'BAD_USER_INPUT' },
    };
    for (const answer of [await post(payload), await get({ query: payload.query })]) {
      expect([answer.statusCode, answer.json()]).toEqual([403, { errors: [expected] }]);
    }
  });

  test.each([
    ['a list of requests', [{ query: '{ __typename }' }]],
    ['no document', { variables }],
    ['a document that is no text', { query: ['{ __typename }'] }],
  ])('%s is refused as anywhere', async (_what, payload) => {
    const answer = await (await start('only')).post(payload);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('two documents in one address do not slip through', async () => {
    const { server } = await start('only');
    const trusted = encodeURIComponent(namedOperation.text);
    for (const search of [`query=${trusted}&query={__typename}`, `query={__typename}&query=${trusted}`]) {
      const answer = await server.inject({
        url: `/graphql?${search}`,
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect(answer.json()).not.toHaveProperty('data');
    }
  });

  test('a browser is led to the list, since GraphiQL could ask nothing', async () => {
    const { server } = await start('only');
    const answer = await server.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/graphql/documents.json']);
  });
});
