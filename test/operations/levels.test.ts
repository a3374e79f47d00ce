import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { noTexts, openApi, wideLimits } from './openApi.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

const openLevels = () => openApi(graph, noTexts, wideLimits, 'levels');

it('makes a new document of texts that others have sent, wherever in them a relation stands', async () => {
  const api = openLevels();
  const first = await api.ask(`{
    people(first: 2) { edges { node { id claims(first: 3) { edges { node { id evidence { passage { id } } } } } } } }
    issue(id: "issue:detainers-mandatory") { id stances { certainty stance { id holders { id gaps { id } } } } }
  }`);
  const known = new Set(api.sent.map(({ text }) => text));
  const later = await api.ask(`{
    issue(id: "issue:detainers-mandatory") {
      name
      stances {
        unsure
        stance { name gaps { id } holders { name claims(first: 5) { edges { node { sentence evidence { passage { part } } } } } } }
      }
    }
  }`);
  expect([first.errors, later.errors]).toEqual([undefined, undefined]);
  expect(JSON.stringify(later.data)).toContain('"part":"BODY"');
  expect(api.sent.filter(({ text }) => !known.has(text))).toEqual([]);
});

it.each([
  [
    'what starts from relationships',
    '{ person(id: "person:lee-baca") { participations { role event { id } claims { id disputes { id } } } } }',
  ],
  [
    'what starts from the two events of a comparison',
    `{
      compare(a: "event:baca-limits-detainers", b: "event:harris-issues-detainer-bulletin") {
        tie
        links { type claims { id } }
        disputes { id accounts { id } }
      }
    }`,
  ],
  [
    'what starts from a path',
    `{
      paths(from: "person:lee-baca", to: "person:kamala-harris", first: 2) {
        length
        steps { type from { id } to { id claims(first: 2) { edges { node { id } } } } }
      }
    }`,
  ],
  [
    'branches of several types',
    `{
      nodes(ids: ["person:lee-baca", "issue:honour-detainers"]) {
        id
        ... on Person { tenures { tenure { id office { id } } } }
        ... on Issue { stances { stance { id } } }
      }
    }`,
  ],
] as const)('answers the same either way: %s', async (_what, text) => {
  const whole = await openApi(graph, noTexts, wideLimits).ask(text);
  expect(whole.errors).toBeUndefined();
  expect(await openLevels().ask(text)).toEqual(whole);
});

it('tells of an id of nothing below the first level', async () => {
  const text = `{
    person(id: "person:lee-baca") {
      claims(first: 3, filter: { about: ["event:nothing"] }) { edges { node { evidence { passage { id } } } } }
    }
  }`;
  const whole = await openApi(graph, noTexts, wideLimits).ask(text);
  expect(whole.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(await openLevels().ask(text)).toEqual(whole);
});

it('goes by levels until the whole text is planned, which is done when it is asked a second time', async () => {
  const api = openApi(graph, noTexts, wideLimits, 'both');
  const text = '{ person(id: "person:lee-baca") { id participations { claims { id evidence { passage { id } } } } } }';
  const asked = async () => {
    const [before, answer] = [api.sent.length, await api.ask(text)];
    await api.server.plans.done();
    return { answer, sent: api.sent.slice(before).map((each) => each.text) };
  };
  const [first, second, third] = [await asked(), await asked(), await asked()];
  const [whole = ''] = third.sent;
  expect(third.sent).toEqual([whole]);
  expect(first.sent).not.toContain(whole);
  expect(second.sent.toSorted()).toEqual([...first.sent, whole].toSorted());
  expect([second.answer, third.answer]).toEqual([first.answer, first.answer]);
});
