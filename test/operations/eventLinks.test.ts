import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

interface End {
  readonly id: string;
  readonly date: { readonly earliest: string | null; readonly latest: string | null };
  readonly unsureDates: readonly string[];
}

interface Link {
  readonly type: string;
  readonly grade: string | null;
  readonly later: End;
  readonly earlier: End;
  readonly lagDays: { readonly least: number | null; readonly most: number | null } | null;
}

/** Two events that somebody links, with the types of the links, as the graph has them. */
interface Pair {
  readonly later: string;
  readonly earlier: string;
  readonly types: readonly string[];
}

let graph: Graph;
let api: TestApi;
let pairs: readonly Pair[];
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph);
  const text = `MATCH (later:Event)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY|RESPONDS_TO|IMPLEMENTS]->(earlier:Event)
    RETURN later.id AS later, earlier.id AS earlier, collect(type(link)) AS types ORDER BY later, earlier`;
  pairs = await graph.read<object, Pair>({ name: 'test/links', mode: 'read', text, params: {} }, {});
});
afterAll(async () => {
  await graph.close();
});

async function ask<Answer>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { data, errors } = await api.ask(document, variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

const told =
  'type grade later { id date { earliest latest } unsureDates } earlier { id date { earliest latest } unsureDates } lagDays { least most }';
const nameOf = ({ type, later, earlier }: Link) => `${later.id} ${type} ${earlier.id}`;

it('the list of links tells every link of the graph once, and of some events those that they have', async () => {
  type Answer = { eventLinks: { totalCount: number; nodes: readonly Link[] } };
  const { eventLinks } = await ask<Answer>(`{ eventLinks(first: 100) { totalCount nodes { ${told} } } }`);
  const wanted = pairs.flatMap(({ later, earlier, types }) => types.map((type) => `${later} ${type} ${earlier}`));
  expect(eventLinks.nodes.map(nameOf).toSorted()).toEqual(wanted.toSorted());
  expect(eventLinks.totalCount).toBe(wanted.length);
  const about = 'event:baca-limits-detainers';
  const some = await ask<Answer>(
    `query ($about: [ID!]) { eventLinks(about: $about, first: 100) { totalCount nodes { ${told} } } }`,
    { about: [about, 'event:harris-issues-detainer-bulletin'] },
  );
  const isAbout = (link: string) => link.includes(about) || link.includes('event:harris-issues-detainer-bulletin');
  expect(some.eventLinks.nodes.map(nameOf).toSorted()).toEqual(wanted.filter(isAbout).toSorted());
});

it('the list of links is asked by place, text and what its two events are like', async () => {
  type Answer = { eventLinks: { nodes: readonly (Link & Rests)[] } };
  const of = async (filter: string) => {
    const { eventLinks } = await ask<Answer>(
      `{ eventLinks(filter: ${filter}, first: 100) { nodes { ${told} claims { evidence { passage { article { id } } } } } } }`,
    );
    return eventLinks.nodes;
  };
  const all = await of('{}');
  const place = 'jurisdiction:us-ca-los-angeles-county';
  const { events } = await ask<{ events: { nodes: readonly End[] } }>(
    `{ events(filter: { within: "${place}" }, first: 100) { nodes { id } } }`,
  );
  const there = new Set(events.nodes.map(({ id }) => id));
  const within = all.filter(({ later, earlier }) => there.has(later.id) || there.has(earlier.id));
  expect((await of(`{ within: "${place}" }`)).map(nameOf)).toEqual(within.map(nameOf));
  const restsOn = ({ claims }: Rests) =>
    claims.some(({ evidence }) => evidence.some(({ passage }) => passage.article.id === 'article:a07'));
  const ofText = all.filter(restsOn).map(nameOf);
  expect((await of('{ article: ["article:a07"] }')).map(nameOf)).toEqual(expect.arrayContaining(ofText));
  const causes = await of('{ type: [PROMPTED_BY], later: { id: ["event:baca-limits-detainers"] } }');
  expect(causes.length).toBeGreaterThan(0);
  for (const { type, later } of causes)
    expect([type, later.id]).toEqual(['PROMPTED_BY', 'event:baca-limits-detainers']);
  for (const some of [within.length, ofText.length, causes.length]) expect(some).toBeLessThan(all.length);
});

interface Rests {
  readonly claims: readonly {
    readonly evidence: readonly { readonly passage: { readonly article: { readonly id: string } } }[];
  }[];
}

it.each(['antecedents', 'consequences'])('%s tell every link of the graph, whatever its type', async (field) => {
  type Answer = { events: { nodes: readonly Readonly<Record<string, readonly Link[]>>[] } };
  const { events } = await ask<Answer>(`{ events(first: 100) { nodes { ${field} { ${told} } } } }`);
  const links = events.nodes.flatMap((event) => event[field] ?? []);
  const wanted = pairs.flatMap(({ later, earlier, types }) => types.map((type) => `${later} ${type} ${earlier}`));
  expect(links.map(nameOf).toSorted()).toEqual(wanted.toSorted());
  expect(wanted.some((link) => link.includes(' RESPONDS_TO '))).toBe(true);
  for (const { type, grade } of links)
    expect(grade).toBe(type === 'RESPONDS_TO' || type === 'IMPLEMENTS' ? null : type);
  for (const { later, earlier, lagDays } of links) {
    const unsure = [later, earlier].some(({ unsureDates }) => unsureDates.includes('date'));
    const dated = (earlier.date.earliest ?? '') > (later.date.latest ?? '9999');
    if (unsure) expect([lagDays?.least ?? 0, lagDays?.most ?? null]).toEqual([0, null]);
    else if (!dated) expect(lagDays?.least ?? 0).toBeGreaterThanOrEqual(0);
  }
});

it('a comparison of two events that somebody links never says that nobody does', async () => {
  for (const { later, earlier, types } of pairs) {
    type Answer = { compare: { tie: string; notAsserted: readonly string[]; links: readonly Link[]; order: string } };
    const { compare } = await ask<Answer>(
      `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { tie order notAsserted links { ${told} } } }`,
      { a: earlier, b: later },
    );
    expect(compare.tie).not.toBe('NONE');
    expect(compare.order).not.toBe('AFTER');
    expect(compare.links.map(({ type }) => type).toSorted()).toEqual(types.toSorted());
    expect(compare.notAsserted.filter((type) => types.includes(type))).toEqual([]);
  }
});

it('by a date that is unsure no two events are on one day, and no days lie between', async () => {
  type Answer = { compare: { order: string; orderBasis: string | null; lagDays: unknown } };
  const [decision, announcement] = [
    'event:ice-tightens-detainer-conditions',
    'event:federal-announcement-of-21-december-2012',
  ];
  const { compare } = await ask<Answer>(
    `{ compare(a: "${decision}", b: "${announcement}") { order orderBasis lagDays { least most } } }`,
  );
  expect(compare).toEqual({ order: 'UNCERTAIN', orderBasis: null, lagDays: null });
});
