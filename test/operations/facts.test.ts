import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi, type TestApi } from './openApi.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph);
});
afterAll(async () => {
  await graph.close();
});

interface Dated {
  readonly basis: string;
}

interface Passage {
  readonly id: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly article: {
    readonly id: string;
    readonly language: string;
    readonly truncated: boolean;
    readonly canonical: { readonly id: string };
    readonly published: Dated;
    readonly damages: readonly { readonly start: number; readonly end: number }[];
  };
}

interface Source {
  readonly modality: string;
  readonly unsure: boolean;
  readonly at: Dated | null;
  readonly from: Dated | null;
  readonly until: Dated | null;
  readonly evidence: readonly { readonly passage: Passage }[];
}

interface Fact {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly articleCount: number;
  readonly rule: string | null;
  readonly inferred: boolean;
  readonly headlineOnly: boolean;
  readonly languages: readonly string[];
  readonly languageCount: number;
  readonly damaged: boolean;
  readonly truncated: boolean;
  readonly dateBases: readonly string[];
  readonly passages: readonly { readonly id: string }[];
  readonly articles: readonly { readonly id: string }[];
  readonly claims: readonly (Source & { readonly premises: readonly Source[] })[];
}

const source = `modality unsure at { basis } from { basis } until { basis } evidence { passage { id part start end article {
  id language truncated canonical { id } published { basis } damages { start end } } } }`;
const whole = `type rule from { id } to { id } articleCount inferred headlineOnly languages languageCount damaged truncated dateBases
  passages { id } articles { id } claims { ${source} premises { ${source} } }`;

async function allFacts(selection: string, variables: object = {}): Promise<readonly Fact[]> {
  const found: Fact[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await api.ask(
      `query ($after: String, $about: [ID!], $filter: FactFilter, $knownAt: Date) {
        facts(first: 50, after: $after, about: $about, filter: $filter, knownAt: $knownAt) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { ...variables, after },
    );
    expect(errors).toBeUndefined();
    const { facts } = data as { readonly facts: Page };
    found.push(...facts.nodes);
    if (!facts.pageInfo.hasNextPage) return found;
    after = facts.pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly Fact[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const distinct = (list: readonly string[]) => [...new Set(list)].toSorted();
const nameOf = ({ from, type, to }: Fact) => `${from.id} ${type} ${to.id}`;

/**
 * What a fact rests on, by its claims and what they were inferred from. By a rule, no claim says it. Unsure claims
 * count only where none is surer.
 */
function restsOn({ rule, claims }: Fact) {
  const sources = claims.flatMap((claim) => [claim, ...claim.premises]);
  const passages = sources.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  const dates = sources
    .filter(({ evidence }) => evidence.length > 0)
    .flatMap(({ at, from, until }) => [at, from, until].flatMap((date) => date?.basis ?? []));
  const languages = distinct(passages.map(({ article }) => article.language));
  const sure = claims.filter(({ unsure }) => !unsure);
  const counting = sure.length > 0 ? sure : claims;
  const saying = rule === null ? counting.filter(({ modality }) => modality !== 'INFERRED') : [];
  return {
    articleCount: new Set(saying.flatMap(({ evidence }) => evidence).map(({ passage }) => passage.article.canonical.id))
      .size,
    inferred: saying.length === 0,
    headlineOnly: passages.length > 0 && passages.every(({ part }) => part === 'TITLE'),
    languages,
    languageCount: languages.length,
    damaged: passages.some(({ start, end, article }) =>
      article.damages.some((damage) =>
        damage.start === damage.end
          ? start <= damage.start && damage.end <= end
          : damage.start < end && start < damage.end,
      ),
    ),
    truncated: passages.some(({ article }) => article.truncated),
    dateBases: distinct([...dates, ...passages.map(({ article }) => article.published.basis)]),
    passages: distinct(passages.map(({ id }) => id)).map((id) => ({ id })),
    articles: distinct(passages.map(({ article }) => article.id)).map((id) => ({ id })),
  };
}

it('says of every fact what its claims rest on', async () => {
  const facts = await allFacts(whole);
  expect(facts.length).toBeGreaterThan(250);
  expect(new Set(facts.map(nameOf)).size).toBe(facts.length);
  for (const fact of facts) expect(fact, nameOf(fact)).toMatchObject(restsOn(fact));
});

it('finds by a filter those of which it says so', async () => {
  const facts = await allFacts(whole);
  const questions: readonly (readonly [object, (fact: Fact) => boolean])[] = [
    [{ articleCount: { equals: 1 } }, ({ articleCount }) => articleCount === 1],
    [{ articleCount: { atLeast: 3 } }, ({ articleCount }) => articleCount >= 3],
    [{ languages: ['es'], languageCount: { equals: 1 } }, ({ languages }) => languages.join() === 'es'],
    [{ headlineOnly: true }, ({ headlineOnly }) => headlineOnly],
    [{ passages: { none: { not: { part: ['TITLE'] } } } }, ({ headlineOnly }) => headlineOnly],
    [{ or: [{ damaged: true }, { truncated: true }] }, ({ damaged, truncated }) => damaged || truncated],
    [{ dateBases: ['INFERRED'] }, ({ dateBases }) => dateBases.includes('INFERRED')],
    [{ type: ['CAME_AFTER', 'PROMPTED_BY'] }, ({ type }) => type === 'CAME_AFTER' || type === 'PROMPTED_BY'],
    [{ from: { id: ['person:lee-baca'] } }, ({ from }) => from.id === 'person:lee-baca'],
  ];
  for (const [filter, holds] of questions) {
    const expected = facts.filter(holds).map(nameOf);
    expect((await allFacts('type from { id } to { id }', { filter })).map(nameOf), JSON.stringify(filter)).toEqual(
      expected,
    );
    expect(expected.length, JSON.stringify(filter)).toBeGreaterThan(0);
  }
});

it('gives each fact about some things once, whichever end they stand at', async () => {
  const facts = await allFacts('type from { id } to { id }');
  for (const about of [
    ['person:lee-baca'],
    ['person:lee-baca', 'event:baca-limits-detainers'],
    ['claim:bulletin-prompted-change-spokesman-a07'],
    [],
  ]) {
    const expected = facts.filter(({ from, to }) => about.includes(from.id) || about.includes(to.id)).map(nameOf);
    expect((await allFacts('type from { id } to { id }', { about })).map(nameOf)).toEqual(expected);
  }
});
