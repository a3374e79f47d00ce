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
import { countRows, type CountedRow, oracles } from './countRows.ts';

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
      const filter = random.pick(filters);
      const more = random.pick(args);
      const by = at === 0 ? all.slice(0, 4) : Array.from({ length: 1 + random.below(2) }, () => random.pick(all));
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
        `query (${head.join('')}$filter: ${filterType}, $by: [${grouping?.name ?? ''}!]!) {
          counts: ${field}(by: $by, filter: $filter, first: 1000${passed.join('')}) {
            totalCount collectiveCount groupCount groups { count collectiveCount keys { value entity { id } } } } }`,
        { ...given, by },
      );
      const told = JSON.stringify({ by, ...given });
      expect(plain(counts), told).toEqual(
        countRows(
          rows,
          by.map((key) => keys[key]),
          oracle.isCollective,
          more,
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
});
