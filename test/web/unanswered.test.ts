import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import { GraphError } from '../../src/graph/graphError.ts';
import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';

/** A graph that answers for laws, and for events says that it does not answer. */
const halfGraph = standInGraph(({ name }) => {
  if (name === 'Query.event') throw new GraphError('UNAVAILABLE', name, new GraphQLError('gone'));
  return [{ answer: null }];
});

async function answer(query: string, accept: string) {
  const api = openApi(halfGraph);
  await api.server.apollo.start();
  const headers = { 'content-type': 'application/json', accept };
  const question = { method: 'POST', headers, search: '', body: { query } } as const;
  const given = await answerHttp(api.server.apollo, () => api.server.createContext(), question, 100_000);
  return { ...given, headers: new Map(given.headers), told: JSON.parse(given.body) as Record<string, unknown> };
}

test.each(['application/json', 'application/graphql-response+json'])(
  'where no root field was answered it is 503, to be tried again, without data: %s',
  async (accept) => {
    const { status, headers, told } = await answer('{ event(id: "event:x") { name } }', accept);
    expect([status, headers.get('retry-after'), Object.keys(told)]).toEqual([503, '2', ['errors']]);
  },
);

test('where one was answered it is 200 with what there is', async () => {
  const { status, told } = await answer('{ a: event(id: "event:x") { name } __typename }', 'application/json');
  expect([status, told['data']]).toEqual([200, { a: null, __typename: 'Query' }]);
});
