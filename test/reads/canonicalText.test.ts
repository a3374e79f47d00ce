import { expect, it } from 'vitest';
import { sentText } from './sentText.ts';

/** Documents of one line each that ask for the same relations of an event. */
const plain =
  '{ event(id: "event:x") { name antecedents { articleCount event { name } claims { sentence } } gaps { id } } }';

it.each([
  [
    'other aliases',
    '{ e: event(id: "event:x") { a: antecedents { b: event { id } c: claims { id } } d: gaps { id } } }',
  ],
  [
    'another order',
    '{ event(id: "event:x") { gaps { id } antecedents { claims { id } event { name } articleCount } name } }',
  ],
  [
    'other scalars',
    '{ event(id: "event:x") { kind date { text } antecedents { event { __typename } claims { value } } gaps { reason } } }',
  ],
  [
    'other literals',
    '{ event(id: "event:y") { antecedents(grades: [PROMPTED_BY], knownAt: "2012-12-06") { event { id } claims { id } } gaps { id } } }',
  ],
  [
    'fragments',
    '{ event(id: "event:x") { ...F ... on Entity { gaps { id } } } } fragment F on Event { antecedents { event { id } ... { claims { id } } } }',
  ],
  [
    'what is skipped',
    '{ event(id: "event:x") { antecedents { event { id } claims { id } } gaps { id } ended @skip(if: true) { id } } }',
  ],
])('is the same for %s', async (_what, document) => {
  expect((await sentText(document)).texts).toEqual((await sentText(plain)).texts);
});

it('is the same for variables as for literals', async () => {
  const document =
    'query ($id: ID!, $grades: [LinkGrade!], $day: Date) { event(id: $id) { antecedents(grades: $grades, knownAt: $day) { event { id } claims { id } } gaps { id } } }';
  const variables = { id: 'event:y', grades: ['CAME_AFTER', 'PROMPTED_BY'], day: '2012-12-06' };
  expect((await sentText(document, variables)).texts).toEqual((await sentText(plain)).texts);
});

it('is the same for every size of a page, and one other for pages that go on', async () => {
  const of = async (after: string | null, first: number) => {
    const document = 'query ($after: String, $first: Int) { claims(after: $after, first: $first) { nodes { id } } }';
    return (await sentText(document, { after, first })).texts[0];
  };
  const cursor = (id: string) => Buffer.from(JSON.stringify(['Query.claims', id])).toString('base64url');
  expect(await of(null, 5)).toBe(await of(null, 50));
  expect(await of(cursor('claim:a'), 5)).toBe(await of(cursor('claim:b'), 6));
  expect(await of(cursor('claim:a'), 5)).not.toBe(await of(null, 5));
});

it('differs where another relation is asked, a total, or what the graph computes', async () => {
  const [of] = (await sentText('{ claims { nodes { id } } }')).texts;
  expect((await sentText('{ claims { nodes { id relayedBy { id } } } }')).texts[0]).not.toBe(of);
  expect((await sentText('{ claims { nodes { id } totalCount } }')).texts[0]).not.toBe(of);
  const link = (fields: string) => sentText(`{ event(id: "event:x") { antecedents { ${fields} } } }`);
  expect((await link('grade')).texts[0]).not.toBe((await link('articleCount')).texts[0]);
});

it('is the same for none of a list, and for many: all values travel in one map', async () => {
  const sentFor = async (count: number) => {
    const ids = Array.from({ length: count }, (_each, at) => `person:p${at}`);
    return sentText('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  };
  const { texts } = await sentFor(0);
  for (const count of [1, 5, 50]) expect((await sentFor(count)).texts).toEqual(texts);
});
