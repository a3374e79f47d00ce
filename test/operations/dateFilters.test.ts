import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Keys, minimalSeed, withMinimalSeed } from '../seed/minimalSeed.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

/** Dates of every kind of certainty, by the slug of an article that is published, and an event that happens, then. */
const dates = {
  after: '[2012-12-05..]',
  before: '[..2012-12-05]',
  day: '2012-12-05',
  unknown: 'XXXX',
  week: '[2012-12-03..2012-12-09]',
};
const slugs = Object.keys(dates);

function eventOn(slug: string, date: string): Keys {
  const voice = { actor: 'person:m', capacity: 'AUTHOR' };
  const claim = { id: `claim:${slug}`, predicate: 'HAPPENED_ON', value: date, voice, evidence: ['m/all'] };
  return { id: `event:${slug}`, name: slug, kind: 'Meeting', claims: [{ ...claim, sentence: 'It was then.' }] };
}

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  const own = Object.entries(minimalSeed['article/m.yaml'] ?? {});
  const article = Object.fromEntries(own.filter(([key]) => key !== 'passages' && key !== 'damage'));
  await withMinimalSeed(async ({ directory, write }) => {
    for (const [slug, date] of Object.entries(dates)) {
      write(`article/${slug}.yaml`, { ...article, id: `article:${slug}`, name: `Text ${slug}`, published: date });
      write(`event/${slug}.yaml`, eventOn(slug, date));
    }
    await apply(graph, directory);
  });
  api = openApi(graph);
});
afterAll(async () => {
  await graph.close();
});

/** What each filter finds, by hand: surely so where no possible day says otherwise, possibly so where one would do. */
const cases = [
  ['from: "2012-12-05", certainty: DEFINITE', 'after day'],
  ['from: "2012-12-05", certainty: POSSIBLE', 'after before day unknown week'],
  ['from: "2012-12-06", certainty: DEFINITE', ''],
  ['from: "2012-12-06", certainty: POSSIBLE', 'after unknown week'],
  ['from: "2012-12-06"', 'after unknown week'],
  ['from: "2012-12-10", certainty: POSSIBLE', 'after unknown'],
  ['from: "2012-12-03", certainty: DEFINITE', 'after day week'],
  ['until: "2012-12-05", certainty: DEFINITE', 'before day'],
  ['until: "2012-12-05", certainty: POSSIBLE', 'after before day unknown week'],
  ['until: "2012-12-04", certainty: DEFINITE', ''],
  ['until: "2012-12-04", certainty: POSSIBLE', 'before unknown week'],
  ['until: "2012-12-04"', 'before unknown week'],
  ['until: "2012-12-02", certainty: POSSIBLE', 'before unknown'],
  ['until: "2012-12-09", certainty: DEFINITE', 'before day week'],
  ['from: "2012-12-03", until: "2012-12-09", certainty: DEFINITE', 'day week'],
  ['from: "2012-12-04", until: "2012-12-09", certainty: DEFINITE', 'day'],
  ['from: "2012-12-09", until: "2012-12-12", certainty: POSSIBLE', 'after unknown week'],
  ['basis: [UNKNOWN]', 'unknown'],
  ['basis: [STATED], from: "2012-12-09", certainty: POSSIBLE', 'after week'],
] as const;

describe.each(cases)('a date with %s', (filter, found) => {
  it.each([
    ['articles', 'published'],
    ['events', 'date'],
  ])('finds among the %s those whose date is such', async (list, field) => {
    const { data, errors } = await api.ask(`{ list: ${list}(filter: { ${field}: { ${filter} } }) { nodes { id } } }`);
    expect(errors).toBeUndefined();
    const { list: page } = data as { readonly list: { readonly nodes: readonly { readonly id: string }[] } };
    const ids = page.nodes.map(({ id }) => id.replace(/^\w+:/, '')).filter((slug) => slugs.includes(slug));
    expect(ids.toSorted().join(' ')).toBe(found);
  });
});

/** The ids of what the dates above are of, as a list of the schema. */
const idsOf = (type: string) => JSON.stringify(slugs.map((slug) => `${type}:${slug}`));

describe.each([
  ['from: "2012-12-06"', 1],
  ['until: "2012-12-02", certainty: POSSIBLE', 1],
  ['from: "2012-12-05", certainty: DEFINITE', 0],
  ['basis: [UNKNOWN]', 0],
  ['basis: [STATED], from: "2012-12-09"', 0],
])('a date with %s', (filter, undated) => {
  it.each([
    ['articles', 'article', 'published'],
    ['events', 'event', 'date'],
  ])('says how many of the %s came along without a date', async (list, type, field) => {
    const ways = [
      `id: ${idsOf(type)}, ${field}: { ${filter} }`,
      `and: [{ not: { not: { id: ${idsOf(type)} } } }, { ${field}: { ${filter} } }]`,
      `or: [{ id: ${idsOf(type)}, ${field}: { ${filter} } }, { id: [${JSON.stringify(`${type}:day`)}] }]`,
      // Found by its id, whatever its date.
      `id: ${idsOf(type)}, or: [{ ${field}: { ${filter} } }, { id: ${idsOf(type)} }]`,
    ];
    const asked = ways.map((way, at) => `way${at}: ${list}(filter: { ${way} }) { undatedCount }`);
    const { data, errors } = await api.ask(`{ ${asked.join(' ')} }`);
    expect(errors).toBeUndefined();
    const counts = Object.values(data as Readonly<Record<string, { readonly undatedCount: number }>>);
    expect(counts.map(({ undatedCount }) => undatedCount)).toEqual([undated, undated, undated, 0]);
  });
});

it('a timeline says how many stand at its end without a date, where a day is asked for', async () => {
  const asked = ['from: "2012-12-01"', 'until: "2012-12-31"', 'first: 9'].map(
    (given, at) => `way${at}: timeline(about: ${idsOf('event')}, ${given}) { undatedCount }`,
  );
  const { data, errors } = await api.ask(`{ ${asked.join(' ')} }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ way0: { undatedCount: 1 }, way1: { undatedCount: 1 }, way2: { undatedCount: 0 } });
});
