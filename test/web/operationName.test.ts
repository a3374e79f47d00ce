import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';
import { startTestServer } from './startTestServer.ts';

let server: WebServer;
beforeAll(async () => {
  const api = openApi(standInGraph(() => []));
  await api.server.apollo.start();
  server = await startTestServer({
    answer: (question) => answerHttp(api.server.apollo, () => api.server.createContext(), question, 1_000_000),
  });
});
afterAll(() => server.close());

const ways = {
  POST: (payload: Readonly<Record<string, string>>) => server.inject({ method: 'POST', url: '/graphql', payload }),
  GET: (query: Readonly<Record<string, string>>) =>
    server.inject({ url: '/graphql', query, headers: { 'apollo-require-preflight': 'true' } }),
};
const one = 'query One { __typename }';
const two = `${one} query Two { __typename }`;
const answered = { data: { __typename: 'Query' } };
const several = /^Must provide operation name if query contains multiple operations\.$/;

test.each([
  ['POST', { query: one, operationName: '' }, answered],
  ['GET', { query: one, operationName: '' }, answered],
  ['POST', { query: two, operationName: 'Two' }, answered],
  ['GET', { query: two, operationName: 'Two' }, answered],
  ['POST', { query: two, operationName: '' }, several],
  ['GET', { query: two, operationName: '' }, several],
  ['POST', { query: one, operationName: ' ' }, /^Unknown operation named " "\.$/],
  ['GET', { query: one, operationName: 'Three' }, /^Unknown operation named "Three"\.$/],
] as const)('%s of %j takes an empty name of an operation as none', async (method, asked, expected) => {
  const answer: unknown = (await ways[method](asked)).json();
  if (expected instanceof RegExp) {
    const [message, code] = [expect.stringMatching(expected) as string, 'OPERATION_RESOLUTION_FAILURE'];
    expect(answer).toMatchObject({ errors: [{ message, extensions: { code } }] });
  } else {
    expect(answer).toEqual(expected);
  }
});
