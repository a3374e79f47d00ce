import { afterAll, beforeAll, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph, spoil } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

/** What a list finds by handles that no field of the same rows could show; the random filters judge the others. */
async function found(list: string, filter: string, node = 'id'): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const api = openApi(graph);
    const { data, errors } = await api.ask(
      `query ($after: String) { ${list}(filter: ${filter}, first: 100, after: $after) {
        nodes { ${node} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect([errors, api.faults]).toEqual([undefined, []]);
    const page = (data as Record<string, Page>)[list];
    rows.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return rows;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

type Row = Readonly<Record<string, unknown>>;

it('a stance is within the places of its holders, whether they serve there or hold office there', async () => {
  const place = '"jurisdiction:us-ca-los-angeles-county"';
  const holder = 'holders { id __typename ... on Person { name } }';
  const within = await found('stances', `{ within: ${place} }`, holder);
  const people = await found('people', `{ within: ${place} }`);
  const bodies = await found('organizations', `{ within: ${place} }`);
  const actors = new Set([...people, ...bodies].map(({ id }) => id));
  expect(actors).toContain('person:lee-baca');
  expect(actors).toContain('organization:los-angeles-county-sheriffs-department');
  expect(actors).not.toContain('person:kamala-harris');
  const all = await found('stances', '{}', holder);
  const isThere = ({ holders }: Row) => (holders as readonly Row[]).some(({ id }) => actors.has(id));
  expect(within.length).toBeGreaterThan(0);
  expect(within).toEqual(all.filter(isThere));
  expect(await found('stances', `{ holders: { some: { within: ${place} } } }`, holder)).toEqual(within);
});

const kinds = [
  ...['jurisdictions', 'people', 'organizations', 'offices', 'tenures', 'events', 'laws', 'observations'],
  'policyStates',
];
const saidOf: readonly (readonly [list: string, node: string])[] = [
  ['claims', 'id subject { id } object { id }'],
  ['gaps', 'id about { id }'],
  ['decisions', 'id between { id }'],
  ['disputes', 'id accounts { subject { id } object { id } }'],
  ['facts', 'type from { id } to { id }'],
  ['eventLinks', 'type later { id } earlier { id }'],
];

it.each(['jurisdiction:us-ca-los-angeles-county', 'jurisdiction:us-or'])(
  'what is said is within %s where a thing is of which it is said',
  async (place) => {
    const there = new Set<unknown>();
    for (const kind of kinds) for (const { id } of await found(kind, `{ within: "${place}" }`)) there.add(id);
    expect(there.size).toBeGreaterThan(2);
    for (const [list, node] of saidOf) {
      const all = await found(list, '{}', node);
      const within = await found(list, `{ within: "${place}" }`, node);
      const idOfRow = (row: Row) => row['id'];
      const isThere = (row: Row) => idsIn(row).some((id) => id !== idOfRow(row) && there.has(id));
      expect.soft(within, list).toEqual(all.filter(isThere));
      if (place.endsWith('county')) {
        expect.soft([list, within.length > 0 && within.length < all.length]).toEqual([list, true]);
      }
    }
  },
);

/** Every id in a row, its own and those of what it leads to. */
function idsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === 'id' ? [below] : idsIn(below)));
}

it('a statement is within the places of its speaker', async () => {
  const place = 'jurisdiction:us-ca-los-angeles-county';
  const actors = new Set<unknown>();
  for (const kind of ['people', 'organizations'])
    for (const { id } of await found(kind, `{ within: "${place}" }`)) actors.add(id);
  const all = await found('statements', '{}', 'id speaker { id }');
  const within = await found('statements', `{ within: "${place}" }`, 'id speaker { id }');
  expect(within.length).toBeGreaterThan(0);
  expect(within).toEqual(all.filter(({ speaker }) => idsIn(speaker).some((id) => actors.has(id))));
});

it('an agreement is within the places that its parties serve', async () => {
  const node = 'id parties { party { id } }';
  const all = await found('agreements', '{}', node);
  for (const place of ['jurisdiction:us', 'jurisdiction:us-or']) {
    const bodies = (await found('organizations', `{ within: "${place}" }`)).map(({ id }) => id);
    const within = await found('agreements', `{ within: "${place}" }`, node);
    expect(within).toEqual(all.filter(({ parties }) => idsIn(parties).some((id) => bodies.includes(id))));
    expect([place, within.length > 0]).toEqual([place, place === 'jurisdiction:us']);
  }
});

it('a decision is about a text where it is between its places, or a claim on one side of it rests on it', async () => {
  const node =
    'id between { ... on Passage { article { id } } } sides(first: 100) { nodes { evidence { passage { article { id } } } } }';
  const all = await found('decisions', '{}', node);
  const bySide: unknown[] = [];
  for (const { id } of await found('articles', '{}')) {
    const ofText = await found('decisions', `{ article: ["${String(id)}"] }`, node);
    expect(ofText, String(id)).toEqual(all.filter(({ between, sides }) => idsIn([between, sides]).includes(id)));
    bySide.push(...ofText.filter(({ between }) => !idsIn(between).includes(id)));
  }
  expect(bySide.length).toBeGreaterThan(0);
});

it('actors and stances are found by office and by body', async () => {
  const department = '"organization:los-angeles-county-sheriffs-department"';
  const office = '"office:sheriff-of-los-angeles-county"';
  expect(await found('people', `{ office: [${office}] }`)).toEqual([{ id: 'person:lee-baca' }]);
  const people = (await found('people', `{ body: [${department}] }`)).map(({ id }) => id);
  expect(people).toEqual(expect.arrayContaining(['person:lee-baca', 'person:steve-whitmore']));
  expect(await found('organizations', `{ body: [${department}] }`)).toContainEqual({
    id: 'organization:los-angeles-county-sheriffs-department',
  });
  const byOffice = await found('stances', `{ holders: { some: { office: [${office}] } } }`, 'holders { id }');
  expect(byOffice.length).toBeGreaterThan(0);
  expect(new Set(byOffice.flatMap(idsIn))).toEqual(new Set(['person:lee-baca']));
});

it('within a place means the same of events in a list, on the timeline and in counts', async () => {
  const places = (await found('jurisdictions', '{}')).map(({ id }) => String(id));
  const counted: number[] = [];
  for (const place of places) {
    const api = openApi(graph);
    const { data, errors } = await api.ask(`{
      events(filter: { within: "${place}" }, first: 100) { nodes { id } }
      timeline(within: "${place}", first: 100) { nodes { id } }
      eventCounts(by: [CONTAINING_JURISDICTION]) { groups { count keys { value } } }
    }`);
    expect([errors, api.faults]).toEqual([undefined, []]);
    const { events, timeline, eventCounts } = data as EventsWithin;
    const ids = ({ nodes }: EventsWithin['events']) => nodes.map(({ id }) => id).toSorted();
    expect(ids(events), place).toEqual(ids(timeline));
    const group = eventCounts.groups.find(({ keys }) => keys[0]?.value === place);
    expect(events.nodes.length, place).toBe(group?.count ?? 0);
    counted.push(events.nodes.length);
  }
  expect(counted.filter((count) => count > 0).length).toBeGreaterThan(5);
});

it('a change of policy is within the place of its agency, wherever else it took place', async () => {
  const change = 'event:baca-limits-detainers';
  const place = 'jurisdiction:us-ca-los-angeles-county';
  await spoil(graph, `MATCH (:Event {id: '${change}'})-[at:TOOK_PLACE_IN]->() DELETE at`);
  try {
    const api = openApi(graph);
    const { data, errors } = await api.ask(`{
      events(filter: { id: ["${change}"], within: "${place}" }) { nodes { id } }
      timeline(within: "${place}", filter: { id: ["${change}"] }) { nodes { id } }
      eventCounts(by: [CONTAINING_JURISDICTION], filter: { id: ["${change}"] }) { groups { count keys { value } } }
    }`);
    expect([errors, api.faults]).toEqual([undefined, []]);
    const { events, timeline, eventCounts } = data as EventsWithin;
    expect([events.nodes, timeline.nodes]).toEqual([[{ id: change }], [{ id: change }]]);
    expect(eventCounts.groups.map(({ keys }) => keys[0]?.value)).toContain(place);
  } finally {
    await spoil(graph, 'MATCH (node) DETACH DELETE node');
    await apply(graph, 'seed');
  }
});

interface EventsWithin {
  readonly events: { readonly nodes: readonly { readonly id: string }[] };
  readonly timeline: EventsWithin['events'];
  readonly eventCounts: {
    readonly groups: readonly { readonly count: number; readonly keys: readonly { readonly value: string | null }[] }[];
  };
}

it('a thing is named by any of its names, in capitals or not; a claim by its sentence', async () => {
  expect(await found('organizations', '{ named: "lasd" }')).toEqual([
    { id: 'organization:los-angeles-county-sheriffs-department' },
  ]);
  const claims = await found(
    'claims',
    '{ subject: { named: "LEE BACA" }, named: "announced" }',
    'sentence subject { id }',
  );
  expect(claims.length).toBeGreaterThan(0);
  for (const { sentence, subject } of claims) {
    expect(sentence).toMatch(/announced/i);
    expect(subject).toEqual({ id: 'person:lee-baca' });
  }
});

it('a place is found by its number in a register, with or without the name of the register', async () => {
  const county = [{ id: 'jurisdiction:us-ca-los-angeles-county' }];
  expect(await found('jurisdictions', '{ identifier: ["fips:06037"] }')).toEqual(county);
  expect(await found('jurisdictions', '{ identifier: ["06037"] }')).toEqual(county);
  const division = 'ocd-division/country:us/state:ca/county:los_angeles';
  expect(await found('jurisdictions', `{ identifier: ["${division}"] }`)).toEqual(county);
  expect(await found('jurisdictions', '{ identifier: ["ocd:06037"] }')).toEqual([]);
});

it('policies in force are narrowed by what holds of their states', async () => {
  const ask = async (filter: string) => {
    const api = openApi(graph);
    const { data, errors } = await api.ask(`{
      policyInForce(issue: "issue:honour-detainers", asOf: "2012-12-06"${filter}) { certainty state { id answer } }
    }`);
    expect([errors, api.faults]).toEqual([undefined, []]);
    return (data as { readonly policyInForce: readonly { readonly state: { readonly answer: string } }[] })
      .policyInForce;
  };
  const all = await ask('');
  const refused = await ask(', filter: { answer: [NO] }');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused).toEqual(all.filter(({ state }) => state.answer === 'NO'));
  expect(await ask(', filter: { not: { answer: [NO] } }')).toEqual(all.filter(({ state }) => state.answer !== 'NO'));
  expect(await ask(', filter: {}')).toEqual(all);
});

it('who acted on a bill is told of a law with its versions, of a version with its law, and of a law that has none', async () => {
  const text = readNamedOperations('schema/operations').get('whoActedOnABill')?.text ?? '';
  const actsOn = async (law: string) => {
    const api = openApi(graph);
    const { data, errors } = await api.ask(text, { law });
    expect([errors, api.faults]).toEqual([undefined, []]);
    const { nodes } = (data as { readonly laws: { readonly nodes: readonly ActedOn[] } }).laws;
    return nodes.map(({ id, participants }) => `${id} ${participants.map(({ role }) => role).join(' ')}`.trim());
  };
  const whole = 'law:trust-act';
  const versions = ['law:trust-act-ab4 SPONSORED', 'law:trust-act-vetoed-2012 SPONSORED VETOED'];
  expect(await actsOn(whole)).toEqual([whole, ...versions]);
  for (const version of versions) {
    const [id = ''] = version.split(' ');
    expect(await actsOn(id)).toEqual([whole, version]);
  }
  expect(await actsOn('law:harris-bulletin')).toEqual(['law:harris-bulletin ANNOUNCED ISSUED']);
});

interface ActedOn {
  readonly id: string;
  readonly participants: readonly { readonly role: string }[];
}
