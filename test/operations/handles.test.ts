import { afterAll, beforeAll, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
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
  const api = openApi(graph);
  const { data, errors } = await api.ask(`{ ${list}(filter: ${filter}, first: 100) { nodes { ${node} } } }`);
  expect([errors, api.faults]).toEqual([undefined, []]);
  return (data as Record<string, { readonly nodes: readonly Row[] }>)[list]?.nodes ?? [];
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
