import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';
import { startTestServer } from './startTestServer.ts';

/** The real API, before a graph that is never asked: the audits ask for `__typename` and `__type`. */
let server: WebServer;
let url = '';

beforeAll(async () => {
  const api = openApi(standInGraph(() => []));
  await api.server.apollo.start();
  server = await startTestServer({
    answer: (question) => answerHttp(api.server.apollo, () => api.server.createContext(), question, 1_000_000),
  });
  ({ url } = await server.listen('127.0.0.1', 0));
});

afterAll(() => server.close());

/** A GET brings along the header that keeps pages of other sites from asking, as our README tells clients to. */
const fetchFn = (address: string, options: RequestInit = {}) => {
  const headers = new Headers(options.headers);
  if ((options.method ?? 'GET') === 'GET') headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...options, headers });
};

const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn });

test('there are 61 audits of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits)('$id: $name', async ({ fn }) => {
  const result = await fn();
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
