import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { exportGraph } from '../../src/seed/exportGraph.ts';
import { planSeed } from '../../src/seed/planSeed.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { sizeOfPlan } from '../../src/seed/plan/seedPlan.ts';
import { copyFictionalSeed, type SeedCopy } from '../seed/seedCopy.ts';
import { claimLines, writeTwoTerms, writeWaves } from '../seed/spellsSeed.ts';
import { apply, digestOf, openTestGraph, spoil } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

let graph: Graph;
let copy: SeedCopy;
beforeAll(async () => {
  graph = await openTestGraph();
  copy = copyFictionalSeed();
  const member = 'predicate: MEMBER_OF; object: organization:fishers-guild';
  const took = 'subject: event:harbour-closes-at-night; predicate: TOOK_PLACE_IN; object: jurisdiction:graumund';
  const more =
    claimLines('kruell-was-a-member', `${member}; until: 1969-12-31`) +
    claimLines('kruell-is-one-again', `${member}; from: 1980-01-01; spell: returned`) +
    claimLines('it-was-there-first', `${took}; spell: first`) +
    claimLines('it-was-there-once-more', `${took}; spell: second`);
  writeTwoTerms(copy, 'second-term', more);
  writeWaves(copy, ['masks-on', 'masks-on-again']);
  await apply(graph, copy.directory);
});
afterAll(async () => {
  copy.delete();
  await graph.close();
});

async function ask<Data>(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await openApi(graph).ask(text, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

it.each([
  ['1974-01-01', []],
  ['1977-01-01', ['tenure:odo-kruell--harbour-master-of-graumund DEFINITE']],
  ['1979-01-04', []],
  ['1981-01-01', []],
  ['1985-01-01', ['tenure:odo-kruell--harbour-master-of-graumund--second-term DEFINITE']],
  ['1990-01-01', []],
])('as of %s somebody twice in an office has these tenures: %j', async (asOf, expected) => {
  type Held = { person: { tenures: { certainty: string; tenure: { id: string } }[] } };
  const { person } = await ask<Held>(
    'query ($asOf: Date) { person(id: "person:odo-kruell") { tenures(asOf: $asOf) { certainty tenure { id } } } }',
    { asOf },
  );
  expect(person.tenures.map(({ certainty, tenure }) => `${tenure.id} ${certainty}`)).toEqual(expected);
});

it.each([
  ['2020-05-31', []],
  ['2020-07-01', ['policy-state:masks-on DEFINITE']],
  ['2021-07-01', []],
  ['2021-08-01', ['policy-state:masks-on-again DEFINITE']],
  ['2022-03-01', []],
])('as of %s of a policy that was on, off and on again is in force: %j', async (asOf, expected) => {
  type InForce = { policyInForce: { certainty: string; state: { id: string } }[] };
  const { policyInForce } = await ask<InForce>(
    'query ($asOf: Date!) { policyInForce(issue: "issue:night-fishing", asOf: $asOf) { certainty state { id } } }',
    { asOf },
  );
  const masks = policyInForce.filter(({ state }) => state.id.includes('masks'));
  expect(masks.map(({ certainty, state }) => `${state.id} ${certainty}`)).toEqual(expected);
});

it('a claim says which spell it is of, where it has a word for that', async () => {
  type Claims = { nodes: { spell: string | null }[] };
  const { nodes } = await ask<Claims>(
    '{ nodes(ids: ["claim:it-was-there-first", "claim:it-was-there-once-more", "claim:kruell-held-it-first"]) { ... on Claim { spell } } }',
  );
  expect(nodes.map(({ spell }) => spell)).toEqual(['first', 'second', null]);
});

it('each spell is a fact of its own, and what several lead to is given once', async () => {
  type Facts = { facts: { nodes: { type: string; spell: string | null }[] } };
  const { facts } = await ask<Facts>('{ facts(about: ["person:odo-kruell"], first: 100) { nodes { type spell } } }');
  const twice = facts.nodes.filter(({ type }) => ['HELD_OFFICE', 'MEMBER_OF'].includes(type));
  expect(twice.map(({ type, spell }) => `${type} ${spell}`)).toEqual([
    'HELD_OFFICE null',
    'HELD_OFFICE second-term',
    'MEMBER_OF null',
    'MEMBER_OF returned',
  ]);
  type Members = { person: { memberships: { claims: { id: string; spell: string | null }[] }[] } };
  const { person } = await ask<Members>('{ person(id: "person:odo-kruell") { memberships { claims { id spell } } } }');
  expect(person.memberships.map(({ claims }) => claims.map(({ id, spell }) => `${id} ${spell}`))).toEqual([
    ['claim:kruell-was-a-member null'],
    ['claim:kruell-is-one-again returned'],
  ]);
  type Place = { event: { jurisdictions: { id: string }[]; places: unknown[] } };
  const { event } = await ask<Place>(
    '{ event(id: "event:harbour-closes-at-night") { jurisdictions { id } places { claims { id } } } }',
  );
  expect(event.jurisdictions).toEqual([{ id: 'jurisdiction:graumund' }]);
  expect(event.places).toHaveLength(2);
});

it('stays as it is when loaded again, exported and read back, and is mended when one is drawn twice', async () => {
  const checked = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  expect(sizeOfPlan(await planSeed(graph, checked, { shared: true }))).toBe(0);
  const digest = await digestOf(graph);
  await spoil(
    graph,
    `MATCH (:Person {id: 'person:odo-kruell'})-[link:MEMBER_OF {spell: 'returned'}]->(guild)
     MATCH (member:Person {id: 'person:odo-kruell'}) CREATE (member)-[copy:MEMBER_OF]->(guild) SET copy = properties(link)`,
  );
  await apply(graph, copy.directory);
  expect(await digestOf(graph)).toBe(digest);
  const exported = `${copy.directory}-exported`;
  await exportGraph(graph, exported, 'yaml');
  await apply(graph, exported);
  expect(await digestOf(graph)).toBe(digest);
});
