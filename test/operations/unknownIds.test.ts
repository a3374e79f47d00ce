import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';
import { placesOfIds } from './placesOfIds.ts';
import { standInGraph } from './standInGraph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

async function inForce(issue: string, within: string | null, asOf = '2012-12-06') {
  const api = openApi(graph);
  const document = `query ($issue: ID!, $within: ID, $asOf: Date!) {
    policyInForce(issue: $issue, within: $within, asOf: $asOf) { certainty }
  }`;
  const { data, errors = [] } = await api.ask(document, { issue, within, asOf });
  expect(api.faults).toEqual([]);
  const told = errors.map(({ message, extensions }) => [extensions?.['code'], message]);
  return { data, told, sent: api.sent.map(({ name }) => name) };
}

describe('an id that must be there', () => {
  it.each([
    ['issue:honor-detainers', null, 'There is no issue:honor-detainers. Did you mean issue:honour-detainers?'],
    [
      'issue:honour-detainers',
      'jurisdiction:sonoma',
      'There is no jurisdiction:sonoma. Did you mean jurisdiction:us-ca-sonoma-county?',
    ],
    [
      'issue:honour-detainer',
      'jurisdiction:us-ca-los-angelse-county',
      'There is no issue:honour-detainer. Did you mean issue:honour-detainers? ' +
        'There is no jurisdiction:us-ca-los-angelse-county. Did you mean jurisdiction:us-ca-los-angeles-county?',
    ],
    ['person:lee-baca', null, 'person:lee-baca is of another type than Issue.'],
    ['issue:qqqq', null, 'There is no issue:qqqq.'],
    ['', null, 'There is no "".'],
    ['"}) DETACH', null, String.raw`There is no "\"}) DETACH".`],
  ])('%j (within %j) is refused with the one that may be meant', async (issue, within, message) => {
    const { told, sent } = await inForce(issue, within);
    expect(told).toEqual([['BAD_USER_INPUT', message]]);
    expect(sent).toEqual(['Query.policyInForce', 'node/nearIds']);
  });

  it.each([
    ['event:ice-limits-detainers', ' Did you mean event:ice-tightens-detainer-conditions?'],
    // A number is no word of a name.
    ['day:2013-06-01', ''],
  ])('%s, of anything, is told with what may be meant of the same kind, and with no name alone', async (id, meant) => {
    const api = openApi(graph);
    const { errors = [] } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors.map(({ message }) => message)).toEqual([`There is no ${id}.${meant}`]);
  });

  it('costs nothing more where something is found', async () => {
    const { told, sent } = await inForce('issue:honour-detainers', 'jurisdiction:us-ca');
    expect([told, sent]).toEqual([[], ['Query.policyInForce']]);
  });

  it('that is there leaves an empty answer empty', async () => {
    const { data, told } = await inForce('issue:honour-detainers', 'jurisdiction:us-az');
    expect([data, told]).toEqual([{ policyInForce: [] }, []]);
  });

  it('is refused as such in a request with others that are answered', async () => {
    const api = openApi(graph);
    const { data, errors = [] } = await api.ask(
      '{ person(id: "person:lee-baca") { id } compared: person(id: "person:nobody") { id } }',
    );
    expect(data).toEqual({ person: { id: 'person:lee-baca' }, compared: null });
    expect(errors).toMatchObject([{ path: ['compared'], message: 'There is no person:nobody.' }]);
  });
});

describe('an id that is looked up', () => {
  it('of nothing, or of another type, is null with the reason beside', async () => {
    const api = openApi(graph);
    const { data, errors = [] } = await api.ask(`{
      node(id: "issue:honor-detainers") { id }
      law(id: "person:lee-baca") { id }
      nodes(ids: ["person:lee-bacca", "person:lee-baca", "x", "person:lee-bacca"]) { id }
    }`);
    expect(api.faults).toEqual([]);
    expect(data).toEqual({ node: null, law: null, nodes: [null, { id: 'person:lee-baca' }, null, null] });
    const missing = 'There is no person:lee-bacca. Did you mean person:lee-baca?';
    expect(errors.map(({ path, message }) => [path?.join('.'), message]).toSorted()).toEqual([
      ['law', 'person:lee-baca is of another type than Law. Did you mean law:lasd-detainer-guidelines?'],
      ['node', 'There is no issue:honor-detainers. Did you mean issue:honour-detainers?'],
      ['nodes.0', missing],
      ['nodes.2', 'There is no x.'],
      ['nodes.3', missing],
    ]);
  });
});

describe('an id of nothing', () => {
  const { schema } = openApi(standInGraph(() => [])).server;

  it.each(placesOfIds(schema))('at %s is refused where it stands', async (_place, document, path) => {
    const api = openApi(graph);
    const { errors = [] } = await api.ask(document);
    expect(api.faults).toEqual([]);
    expect(errors.map((error) => [error.path?.join('.'), error.extensions?.['code'], error.message])).toEqual([
      [path, 'BAD_USER_INPUT', 'There is no nothing:qqxqq.'],
    ]);
  });

  it('below a thing is told where it stands', async () => {
    const id = 'observation:deported-in-california-a06';
    const { data, errors = [] } = await openApi(graph).ask(
      `{ observation(id: "${id}") { id differsFrom(other: "observation:qqxqq") } measures(first: 1) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ path: ['observation', 'differsFrom'], message: 'There is no observation:qqxqq.' }]);
    expect(data).toEqual({ observation: null, measures: { totalCount: expect.any(Number) as number } });
  });
});

describe('an act that a filter asks for', () => {
  const ask = async (filter: string) => {
    const api = openApi(graph);
    const { data, errors = [] } = await api.ask(`{ issues(filter: ${filter}, first: 100) { nodes { act { word } } } }`);
    expect(api.faults).toEqual([]);
    const { issues } = (data ?? {}) as { issues?: { nodes: readonly { act: { word: string } }[] } };
    const told = errors.map(({ message, extensions }) => [extensions?.['code'], message]);
    return {
      told,
      words: [...new Set(issues?.nodes.map(({ act }) => act.word))],
      sent: api.sent.map(({ name }) => name),
    };
  };

  it('is one of the words that the seed has', async () => {
    expect(await ask('{ act: ["HOLD"] }')).toEqual({
      told: [],
      words: ['HOLD'],
      sent: ['issue/loadedActs', 'Query.issues'],
    });
    expect((await ask('{ not: { act: ["HOLD"] } }')).words).not.toContain('HOLD');
  });

  it('is told with the nearest, wherever in a filter it stands, before anything is asked', async () => {
    const told = [['BAD_USER_INPUT', 'There is no act "HELD". Did you mean "HOLD"?']];
    expect(await ask('{ or: [{ act: ["HELD"] }, { questions: { some: {} } }] }')).toEqual({
      told,
      words: [],
      sent: ['issue/loadedActs'],
    });
  });

  it('is told with all where none is near', async () => {
    const { told } = await ask('{ act: ["QQQQ"] }');
    expect(told).toEqual([
      ['BAD_USER_INPUT', expect.stringMatching(/^There is no act "QQQQ"\. There are: HOLD, ISSUE_/)],
    ]);
  });
});
