import { expect, it } from 'vitest';
import { openApi, type TestError } from './openApi.ts';
import { emptyPages } from './standInGraph.ts';

const codeOf = ({ extensions }: TestError) => extensions?.['code'];

/** The errors that a document gets, how many queries were sent for it, and what was taken for a fault of ours. */
async function errorsOf(document: string, variables: Readonly<Record<string, unknown>> = {}) {
  const api = openApi(emptyPages);
  const { errors = [] } = await api.ask(document, variables);
  return { errors, sent: api.sent.length, faults: api.faults };
}

it.each(['subscription', 'mutation'])('a %s is told that only questions are answered', async (kind) => {
  const { errors, sent, faults } = await errorsOf(`${kind} { event(id: "event:x") { id } }`);
  const message = `Only questions are answered: the operation is a ${kind}, expected a query.`;
  expect(errors).toEqual([{ message, locations: [{ line: 1, column: 1 }], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect([sent, faults]).toEqual([0, []]);
});

it('a document with more wrong variables than graphql-js tells is no fault of ours', async () => {
  const names = Array.from({ length: 51 }, (_each, at) => `v${at}`);
  const { errors, sent, faults } = await errorsOf(
    `query (${names.map((name) => `$${name}: Int`).join(' ')}) {
      ${names.map((name) => `${name}: events(first: $${name}) { totalCount }`).join(' ')}
    }`,
    Object.fromEntries(names.map((name) => [name, 'many'])),
  );
  expect(new Set(errors.map(codeOf))).toEqual(new Set(['BAD_USER_INPUT', 'TOO_COSTLY']));
  expect([sent, faults]).toEqual([0, []]);
});

it('a document with variables 5,000 deep is told so, and nothing is sent', async () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ not: inner }), {});
  const { errors, sent, faults } = await errorsOf(
    'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
    { filter: deep },
  );
  expect([errors.map(codeOf), sent, faults]).toEqual([['TOO_COSTLY'], 0, []]);
});

it('a caller who wants to know is told what the graph was asked, and in which time', async () => {
  const { server } = openApi(emptyPages);
  const caller = { signal: new AbortController().signal, requestId: 'a', asks: () => undefined };
  const traceOf = async (trace: boolean) => {
    const contextValue = server.createContext({ ...caller, trace });
    const { body } = await server.apollo.executeOperation({ query: '{ events { totalCount } }' }, { contextValue });
    return body.kind === 'single' ? body.singleResult.extensions : null;
  };
  expect(await traceOf(false)).toBeUndefined();
  expect(await traceOf(true)).toEqual({
    trace: [
      {
        name: 'Query.events',
        text: expect.stringContaining('MATCH') as string,
        milliseconds: expect.any(Number) as number,
      },
    ],
  });
});
