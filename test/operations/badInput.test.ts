import { describe, expect, it } from 'vitest';
import { GraphError, type GraphErrorCode } from '../../src/graph/graphError.ts';
import { writeCursor } from '../../src/reads/cursor.ts';
import { limits, openApi, reference, type TestError } from './openApi.ts';
import { emptyPages, standInGraph } from './standInGraph.ts';

/** The errors that a document gets from a graph of empty pages, and how many queries were sent for it. */
async function errorsOf(document: string, variables: Readonly<Record<string, unknown>> = {}) {
  const api = openApi(emptyPages);
  const { errors = [] } = await api.ask(document, variables);
  return { errors, sent: api.sent.length, faults: api.faults };
}

async function onlyError(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<TestError> {
  const { errors, faults } = await errorsOf(document, variables);
  expect(errors.map(({ message }) => message)).toHaveLength(1);
  expect(faults).toEqual([]);
  const [error] = errors;
  if (error === undefined) throw new Error('there is no error');
  return error;
}

const codeOf = ({ extensions }: TestError) => extensions?.['code'];

it('a document of several operations, of which none is named, is told so', async () => {
  const error = await onlyError('query A { events { totalCount } } query B { laws { totalCount } }');
  expect(codeOf(error)).toBe('OPERATION_RESOLUTION_FAILURE');
});

describe('a page', () => {
  it.each([-1, 101, 2_147_483_647])('of %d rows is refused with what was given and what is expected', async (first) => {
    const error = await onlyError(`{ events(first: ${first}) { totalCount } }`);
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toBe(`first: ${first} is no page size. Give a number from 0 to 100, such as first: 20.`);
    expect(error.path).toEqual(['events']);
  });

  it.each([-1, 101])('of %d rows from the end is refused in the same way', async (last) => {
    const error = await onlyError(`{ events(last: ${last}) { totalCount } }`);
    expect(error.message).toBe(`last: ${last} is no page size. Give a number from 0 to 100, such as last: 20.`);
  });

  it('from both ends is refused', async () => {
    const error = await onlyError('{ events(first: 2, last: 3) { totalCount } }');
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toBe('first: 2 and last: 3 are given. Give one of them, such as first: 20.');
  });

  it.each(['after', 'before'])('%s a cursor of another order is refused', async (end) => {
    const cursor = writeCursor('Query.events date:ASC', ['2012-12-05', 'event:x']);
    const error = await onlyError(`{ events(orderBy: [{date: DESC}], ${end}: "${cursor}") { totalCount } }`);
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toContain('is no cursor of this list in this order');
  });

  it('in an order by two fields at once, where their turn is not told, is refused', async () => {
    const error = await onlyError('{ events(orderBy: [{date: DESC, name: ASC}]) { totalCount } }');
    expect(error.message).toContain('EventOrder');
  });

  it('with too many conditions in its filter is told how many there are', async () => {
    const filter = { or: Array.from({ length: 101 }, () => ({ kind: ['VOTE'] })) };
    const error = await onlyError('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(codeOf(error)).toBe('TOO_COSTLY');
    expect(error.message).toBe(
      'The filters of events have 102 conditions, more than 100 (MAX_CONDITIONS). Ask in several operations.',
    );
  });

  it.each([
    ['no cursor', 'bogus'],
    ['an empty cursor', ''],
    ['a cursor of another list', writeCursor('Query.people', ['person:lee-baca'])],
    ['a cursor with too few keys', writeCursor('Query.events', [])],
    ['a cursor with a key of another type', Buffer.from('["Query.events",{"a":1}]').toString('base64url')],
    ['a cursor with a fraction', Buffer.from('["Query.events",1.5]').toString('base64url')],
  ])('after %s is refused', async (_what, after) => {
    const error = await onlyError('query ($after: String) { events(after: $after) { totalCount } }', { after });
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(`"${after}" is no cursor of this list. Give an endCursor`);
  });
});

describe('a value', () => {
  it.each(['2012-13-01', '2012-02-30', 'yesterday', '2012-12', '0000-01-01', '2012-12-05T00:00:00Z', '10000-01-01'])(
    '%s is no day, as a literal or a variable',
    async (day) => {
      const field = 'policyInForce(issue: "issue:x", asOf: DAY) { certainty }';
      const literal = await onlyError(`{ ${field.replace('DAY', JSON.stringify(day))} }`);
      const variable = await onlyError(`query ($day: Date!) { ${field.replace('DAY', '$day')} }`, { day });
      for (const { message } of [literal, variable]) {
        expect(message).toContain(`${JSON.stringify(day)} is no day. Give one such as "2012-12-06".`);
      }
      expect(codeOf(variable)).toBe('BAD_USER_INPUT');
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(codeOf(literal));
    },
  );

  it('that is no grade is refused with the one that was meant', async () => {
    const error = await onlyError('{ event(id: "event:x") { antecedents(grades: [PROMPTD_BY]) { grade } } }');
    expect(error.message).toContain('Did you mean the enum value "PROMPTED_BY"?');
  });

  it('that is missing is asked for', async () => {
    const error = await onlyError('query ($id: ID!) { event(id: $id) { name } }');
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
  });

  it('of more than a hundred ids is refused', async () => {
    const ids = Array.from({ length: 101 }, (_each, at) => `person:p${at}`);
    const error = await onlyError('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toBe('ids: 101 are too many at once. Give at most 100.');
  });

  it('of a field that is none is refused with the one that was meant', async () => {
    const error = await onlyError('{ event(id: "event:x") { antecedent { grade } } }');
    expect(error.message).toContain('Did you mean "antecedents"');
    expect(codeOf(error)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('null in a filter', () => {
  it.each([
    ['observations(filter: { value: null })', 'value: null', 'value: { absent: true }'],
    ['observations(filter: { value: { equals: null } })', 'equals: null', 'absent: true'],
    ['articles(filter: { outlet: null })', 'outlet: null', 'not: { outlet: {} }'],
    ['people(filter: { tenures: null })', 'tenures: null', 'tenures: { none: {} }'],
    ['people(filter: { or: [{ tenures: { some: null } }] })', 'some: null', 'none: {}'],
  ])('%s is refused with how to ask for none', async (field, given, none) => {
    const { errors, sent } = await errorsOf(`{ ${field} { totalCount } }`);
    const key = given.split(':')[0] ?? '';
    expect(errors.map(({ message }) => message)).toEqual([
      `${given} could mean all or none. Leave ${key} out for all; for those that have none, write ${none}.`,
    ]);
    expect(sent).toBe(0);
  });

  it('of a choice, or of a whole part, has no word for none', async () => {
    const { errors } = await errorsOf('{ events(filter: { kind: null, not: null }) { totalCount } }');
    expect(errors.map(({ message }) => message)).toEqual([
      'kind: null could mean all or none. Leave kind out for all.',
      'not: null could mean all or none. Leave not out for all.',
    ]);
  });

  it('in a variable counts as left out', async () => {
    const asked = 'query ($title: StringFilter) { articles(filter: { title: $title }) { totalCount } }';
    expect((await errorsOf(asked, { title: null })).errors).toEqual([]);
  });
});

describe('a search', () => {
  it.each([
    ['paths', 'paths(from: "a", to: "b", maxLength: 11) { length }', 'maxLength: 11'],
    ['paths', 'paths(from: "a", to: "b", maxLength: 0) { length }', 'maxLength: 0'],
    ['chain', 'chain(from: "a", direction: CONSEQUENCES, maxLength: 11) { depth }', 'maxLength: 11'],
  ])('%s of a length out of range is refused with the range: %s', async (_field, question, given) => {
    const error = await onlyError(`{ ${question} }`);
    expect(codeOf(error)).toBe('BAD_USER_INPUT');
    expect(error.message).toBe(`${given} is out of range. Give a number from 1 to 10, such as maxLength: 1.`);
  });

  it('for more paths than a hundred is refused', async () => {
    const error = await onlyError('{ paths(from: "a", to: "b", first: 101) { length } }');
    expect(error.message).toBe('first: 101 is out of range. Give a number from 0 to 100, such as first: 20.');
  });

  it.each([
    ['paths(from: "x:y", to: "b") { length }', 0, 'Entity'],
    ['chain(from: "x:y", direction: ANTECEDENTS) { depth }', 0, 'Event'],
    ['compare(a: "b", b: "x:y") { order }', 1, 'Event'],
    ['timeline(within: "x:y") { totalCount }', 0, 'Jurisdiction'],
    ['timeline(about: ["b", "x:y"]) { totalCount }', 1, 'Entity'],
    ['policyInForce(issue: "x:y", asOf: "2012-12-06") { certainty }', 0, 'Issue'],
  ])('%s is told which id nothing has, and which may be meant', async (question, at, type) => {
    const near = { id: 'x:y', type, exists: false, same: [], alike: ['x:yy'], named: [] };
    const graph = standInGraph((query) => (query.name === 'node/nearIds' ? [near] : [{ answer: null, unknown: [at] }]));
    const { errors = [] } = await openApi(graph).ask(`{ ${question} }`);
    expect(errors.map(codeOf)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toBe('There is no x:y. Did you mean x:yy?');
  });
});

describe('a document', () => {
  const nested = (levels: number) =>
    `{ event(id: "event:x") { ${'antecedents { event { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

  it.each([100, 1_000, 10_000, 100_000])('of %d levels is one clear error, and nothing is sent', async (levels) => {
    const { errors, sent, faults } = await errorsOf(nested(levels / 2));
    expect(errors.map(codeOf)).toEqual(['TOO_COSTLY']);
    expect(errors[0]?.message).toMatch(/levels deep \(MAX_DEPTH\)|words and signs \(MAX_TOKENS\)/);
    expect([sent, faults]).toEqual([0, []]);
  });

  it('that is deeper than allowed is told how deep it may be', async () => {
    const error = await onlyError(nested(limits.depth / 2));
    expect(codeOf(error)).toBe('TOO_COSTLY');
    expect(error.message).toBe(
      `The operation is more than ${limits.depth} levels deep (MAX_DEPTH). Ask for less at once.`,
    );
  });

  it('with too many fields is told how many it may have', async () => {
    const fields = 'id '.repeat(limits.fields + 1);
    const { errors, sent } = await errorsOf(`{ event(id: "event:x") { ${fields} } }`);
    expect(errors.map(({ message }) => message)).toContain(
      `The operation has more than ${limits.fields} fields (MAX_FIELDS). Ask in several operations.`,
    );
    expect(sent).toBe(0);
  });

  it('with too many fields by fragments within fragments is refused before anything is sent', async () => {
    const doubling = Array.from(
      { length: 14 },
      (_each, at) =>
        `fragment F${at} on Event { ...${at === 13 ? 'Last' : `F${at + 1}`} a${at}: id ...${at === 13 ? 'Last' : `F${at + 1}`} }`,
    );
    const document = `{ event(id: "event:x") { ...F0 } } ${doubling.join(' ')} fragment Last on Event { id }`;
    const { errors, sent } = await errorsOf(document);
    expect(errors.map(codeOf)).toEqual(['TOO_COSTLY']);
    expect(sent).toBe(0);
  });

  it('with too many relations is told how many there are', async () => {
    const fields = Array.from({ length: 151 }, (_each, at) => `a${at}: gaps { id }`).join(' ');
    const error = await onlyError(`{ event(id: "event:x") { ${fields} } }`);
    expect(codeOf(error)).toBe('TOO_COSTLY');
    expect(error.message).toBe(
      'event leads to 152 relations, more than 150 (MAX_RELATIONS). Ask in several operations.',
    );
    expect(error.path).toEqual(['event']);
  });

  it('with a fragment that spreads itself is refused', async () => {
    const error = await onlyError(
      '{ event(id: "event:x") { ...F } } fragment F on Event { id ...G } fragment G on Event { ...F }',
    );
    expect(codeOf(error)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(error.message).toContain('Cannot spread fragment');
  });

  it('that cannot be read is told where', async () => {
    const error = await onlyError('{ event(id: ) { id } }');
    expect(codeOf(error)).toBe('GRAPHQL_PARSE_FAILED');
    expect(error.message).toContain('Syntax Error');
  });
});

describe('a fault of the graph', () => {
  const failing = (error: unknown) =>
    openApi(
      standInGraph(() => {
        throw error;
      }),
    );
  const ofGraph = (code: GraphErrorCode) =>
    new GraphError(code, 'Query.event', new Error('bolt://secret:7687 said no'));

  it.each([
    ['UNAVAILABLE', 'The graph does not answer at the moment. Try again in a few seconds.'],
    ['TIMED_OUT', 'The question took too long. Ask for less at once, or try again.'],
  ] as const)('%s comes with advice and nothing from within', async (code, message) => {
    const api = failing(ofGraph(code));
    const { errors = [] } = await api.ask('{ event(id: "event:x") { id } }');
    expect(errors.map((error) => [codeOf(error), error.message, error.path])).toEqual([[code, message, ['event']]]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it.each([
    ['a refusal', ofGraph('REFUSED')],
    ['a failure', ofGraph('FAILED')],
    ['any other error', new TypeError('secret is not a function')],
  ])('that is ours, %s, is masked with a reference and reported whole', async (_what, error) => {
    const api = failing(error);
    const { errors = [] } = await api.ask('{ event(id: "event:x") { id } }');
    expect(errors.map(codeOf)).toEqual(['INTERNAL']);
    expect(errors[0]?.message).toContain(reference);
    expect(errors[0]?.extensions?.['reference']).toBe(reference);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(api.faults).toEqual([error]);
  });
});
