import { expect, it } from 'vitest';
import { openApi } from '../operations/openApi.ts';
import { emptyPages } from '../operations/standInGraph.ts';

/** What a document gets from a graph of empty pages, and how many questions were sent for it. */
async function errorsOf(document: string) {
  const api = openApi(emptyPages);
  const { errors = [] } = await api.ask(document);
  return { errors, sent: api.sent.length };
}

it.each([
  ['{ timeline(from: "2013-01-01", until: "2012-01-01") { totalCount } }', 'from: 2013-01-01', 'until: 2012-01-01'],
  [
    '{ events(filter: { date: { from: "2013-01-01", until: "2012-12-31" } }) { totalCount } }',
    'from: 2013-01-01',
    'until: 2012-12-31',
  ],
  [
    '{ eventCounts(by: [KIND], filter: { not: { date: { from: "2013-01-01", until: "2012-01-01" } } }) { totalCount } }',
    'from: 2013-01-01',
    'until: 2012-01-01',
  ],
  ['{ observations(filter: { value: { atLeast: 5, atMost: 4 } }) { totalCount } }', 'atLeast: 5', 'atMost: 4'],
])('a span that ends before it begins is refused: %s', async (document, first, last) => {
  const { errors, sent } = await errorsOf(document);
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  expect(errors[0]?.message).toContain(`${first} comes after ${last}.`);
  expect(sent).toBe(0);
});

it.each(['from: "2013-01-01", until: "2013-01-01"', 'from: "2013-01-01"'])('a span is asked: %s', async (span) => {
  const { errors, sent } = await errorsOf(`{ events(filter: { date: { ${span} } }) { totalCount } }`);
  expect([errors, sent]).toEqual([[], 1]);
});
