import { isEnumType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSchema } from '../../src/api/createSchema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { examplePieces } from '../cypher/examplePieces.ts';
import { mostDbHits } from '../cypher/mostDbHits.ts';
import { openProfiler, type Profiler } from '../cypher/openProfiler.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { noTexts, openApi, type TestApi, wideLimits } from './openApi.ts';
import { Random } from './Random.ts';
import { countRows, oracles } from './countRows.ts';
import type { CountedRow } from './countedRow.ts';
import { dateOfGrouping, type Span } from './emptyCombinations.ts';

/** How many questions of each kind, and from which seed. */
const questions = 12;
const seed = Number(process.env['COUNTS_SEED'] ?? 1);

const schema = createSchema('schema/printed/schema.graphql', () => null);
const budgets = new Map(examplePieces.map(({ name, budget }) => [name, budget]));

let graph: Graph;
let api: TestApi;
let profiler: Profiler;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph, noTexts, wideLimits);
  profiler = openProfiler(inject('neo4j'));
});
afterAll(async () => {
  await profiler.close();
  await graph.close();
});

interface Group {
  readonly count: number;
  readonly collectiveCount: number;
  readonly keys: readonly { readonly value: string | null; readonly entity: { readonly id: string } | null }[];
}

interface Counts {
  readonly totalCount: number;
  readonly collectiveCount: number;
  readonly groupCount: number;
  readonly groups: readonly Group[];
}

async function ask<Data>(document: string, variables: object): Promise<Data> {
  const answer = await api.ask(document, variables as Readonly<Record<string, unknown>>);
  expect(answer.errors, document).toBeUndefined();
  return answer.data as Data;
}

describe.each(Object.entries(oracles))('the counts of %s', (list, oracle) => {
  const { field, rows: selection, filters, args, keys } = oracle;
  const counting = schema.getQueryType()?.getFields()[field];
  const type = counting?.args.find(({ name }) => name === 'by')?.type;
  const grouping = schema.getType(String(type).replaceAll(/[[\]!]/g, ''));
  const all = Object.keys(keys);

  it('has an oracle of every key', () => {
    const values = isEnumType(grouping) ? grouping.getValues().map(({ name }) => name) : [];
    expect(all.toSorted()).toEqual(values.toSorted());
  });

  it(`are those of counting its rows one by one, from seed ${seed}`, async () => {
    for (let at = 0; at < questions; at += 1) {
      const random = new Random(seed + at);
      const filter = at === 3 ? {} : random.pick(filters);
      const more = random.pick(args);
      const dated = all.filter((name) => dateOfGrouping(name) !== null);
      const some = Array.from({ length: 1 + random.below(2) }, () => random.pick(all));
      const reported = all.filter((name) => name.startsWith('FIRST_REPORT'));
      const chosen = [all.slice(0, 4), dated.slice(0, 4), dated.slice(1, 2), reported.slice(0, 4)][at] ?? [];
      const by = chosen.length > 0 ? chosen : some;
      const fill: Span | null =
        by.some((name) => dated.includes(name) && !name.endsWith('NO_MONTH')) && random.below(4) > 0
          ? { from: random.pick(['2011-12-31', '2012-10-01']), until: random.pick(['2012-12-01', '2013-02-28']) }
          : null;
      const given = { ...more, filter };
      const head = Object.keys(more).map((name) => `$${name}: Date, `);
      const passed = Object.keys(more).map((name) => `, ${name}: $${name}`);
      const filterType = `${grouping?.name.replace('Grouping', '') ?? ''}Filter`;
      const known = selection
        .replace('period {', 'period(knownAt: $knownAt) {')
        .replace('claims(first: 100)', 'claims(first: 100, knownAt: $knownAt)');
      const asked = 'knownAt' in more ? known : selection;
      const rows: CountedRow[] = [];
      for (let after: string | null = null; ;) {
        const page: { readonly list: Page } = await ask<{ readonly list: Page }>(
          `query ($after: String, ${head.join('')}$filter: ${filterType}) {
            list: ${list}(first: 100, after: $after, filter: $filter${passed.join('')}) {
              nodes ${asked} pageInfo { hasNextPage endCursor } } }`,
          { ...given, after },
        );
        rows.push(...page.list.nodes);
        if (!page.list.pageInfo.hasNextPage) break;
        after = page.list.pageInfo.endCursor;
      }
      const { counts } = await ask<{ readonly counts: Counts }>(
        `query (${head.join('')}$filter: ${filterType}, $by: [${grouping?.name ?? ''}!]!, $fill: DateSpan) {
          counts: ${field}(by: $by, filter: $filter, fill: $fill, first: 1000${passed.join('')}) {
            totalCount collectiveCount groupCount groups { count collectiveCount keys { value entity { id } } } } }`,
        { ...given, by, fill },
      );
      const told = JSON.stringify({ by, fill, ...given });
      expect(plain(counts), told).toEqual(
        countRows(
          rows,
          by.map((name) => ({ name, find: keys[name] })),
          oracle.isCollective,
          more,
          fill,
        ),
      );
    }
  });

  it('keep the budget', async () => {
    await ask(`{ ${field}(by: [${all.slice(0, 2).join(', ')}]) { totalCount groups { count keys { value } } } }`, {});
    const { text, types, values } = api.sent.at(-1) ?? { text: '', types: {}, values: {} };
    expect(await profiler.explain(text, types, values)).toEqual([]);
    const { dbHits, warnings } = await profiler.profile(text, types, values);
    expect(warnings).toEqual([]);
    expect(dbHits, `Query.${field} ${dbHits} dbHits`).toBeLessThanOrEqual(
      mostDbHits(budgets.get(`Query.${field}`) ?? 0),
    );
  });
});

interface Page {
  readonly nodes: readonly CountedRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** An entity stands beside a value when, and only when, the value is its id. */
function plain({ groups, ...totals }: Counts) {
  return {
    ...totals,
    groups: groups.map(({ keys, ...counts }) => {
      for (const { value, entity } of keys) if (entity !== null) expect(entity.id).toBe(value);
      return { ...counts, keys: keys.map(({ value }) => value) };
    }),
  };
}

it('has no type of Counts without an oracle', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const counting = fields.filter(
    ({ type }) => isObjectType(schema.getType(String(type).replace('!', ''))) && String(type) === 'Counts!',
  );
  expect(counting.map(({ name }) => name).toSorted()).toEqual(
    Object.values(oracles)
      .map(({ field }) => field)
      .toSorted(),
  );
});

it('puts the groups in the order asked for, with null last', async () => {
  const orders = ['COUNT_DESC', 'COUNT_ASC', 'KEYS_ASC', 'KEYS_DESC'] as const;
  for (const order of orders) {
    const { eventCounts } = await ask<{ readonly eventCounts: Counts }>(
      `{ eventCounts(by: [YEAR], orderBy: ${order}) { totalCount collectiveCount groupCount groups { count collectiveCount keys { value entity { id } } } } }`,
      {},
    );
    const groups = eventCounts.groups.map(({ count, keys }) => ({ count, key: keys[0]?.value ?? null }));
    const sign = order.endsWith('DESC') ? -1 : 1;
    const byKey = (a: string | null, b: string | null, way: number) =>
      a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -way : way;
    const expected = groups.toSorted((a, b) =>
      order.startsWith('COUNT') && a.count !== b.count
        ? sign * (a.count - b.count)
        : byKey(a.key, b.key, order.startsWith('KEYS') ? sign : 1),
    );
    expect(groups, order).toEqual(expected);
    expect(groups.length).toBeGreaterThan(2);
  }
});

it('has every month of a span that is to be filled, in the order asked for, and among the first', async () => {
  const asked = async (args: string) => {
    const { eventCounts } = await ask<{ readonly eventCounts: Counts }>(
      `{ eventCounts(fill: { from: "2012-07-15", until: "2012-12-01" }, ${args}) {
        totalCount collectiveCount groupCount groups { count collectiveCount keys { value entity { id } } } } }`,
      {},
    );
    const groups = eventCounts.groups.map(({ count, keys }) => [...keys.map(({ value }) => value), count].join(' '));
    return { ...eventCounts, groups };
  };
  const filter = 'filter: { date: { from: "2012-07-15", until: "2012-12-31", certainty: DEFINITE } }';
  const months = await asked(`by: [MONTH], orderBy: KEYS_ASC, ${filter}`);
  const dated = months.groups.filter((group) => !group.startsWith(' '));
  expect(dated.map((group) => group.slice(0, 7))).toEqual(
    ['07', '08', '09', '10', '11', '12'].map((month) => `2012-${month}`),
  );
  expect(dated.filter((group) => group.endsWith(' 0')).length).toBeGreaterThan(0);
  expect(months.groupCount).toBe(months.groups.length);
  expect((await asked(`by: [MONTH], orderBy: COUNT_ASC, first: 1, ${filter}`)).groups).toEqual([
    dated.find((group) => group.endsWith(' 0')),
  ]);
  for (const [fill, count] of [
    [null, 0],
    [{ from: '2012-07-15', until: '2012-12-01' }, 6],
    [{}, 0],
  ] as const) {
    const document = `query ($fill: DateSpan) {
      eventCounts(by: [MONTH], fill: $fill, filter: { named: "no such name" }) { groupCount } }`;
    expect(await ask(document, { fill })).toEqual({ eventCounts: { groupCount: count } });
  }
  const none = await asked('by: [MONTH, YEAR], orderBy: KEYS_DESC, filter: { named: "no such name" }');
  expect(none.groups).toEqual(['12', '11', '10', '09', '08', '07'].map((month) => `2012-${month} 2012 0`));
  expect(none.totalCount).toBe(0);
  const kinds = await asked('by: [KIND, MONTH], filter: { kind: [BILL_VETOED] }');
  expect(kinds.groups.filter((group) => group.endsWith(' 0')).every((group) => group.startsWith('BILL_VETOED'))).toBe(
    true,
  );
  expect(kinds.groupCount).toBeGreaterThan(5);
});

it('says what is wrong with the groupings or their number', async () => {
  const messageOf = async (args: string) =>
    (await api.ask(`{ claimCounts(${args}) { totalCount groups { count } } }`)).errors?.map(({ message }) => message);
  expect(await messageOf('by: []')).toEqual(['by: 0 groupings are given. Give from 1 to 4 of them.']);
  expect(await messageOf('by: [YEAR, MONTH, VOICE, PART, STATUS]')).toEqual([
    'by: 5 groupings are given. Give from 1 to 4 of them.',
  ]);
  expect(await messageOf('by: [YEAR], first: 1001')).toEqual([
    'first: 1001 is no number of groups. Give one from 0 to 1000, such as first: 20.',
  ]);
  expect(await messageOf('by: [MONTH], fill: { until: "2012-12-31" }')).toEqual([
    'fill: until is given without from. Give both days, or none.',
  ]);
});
