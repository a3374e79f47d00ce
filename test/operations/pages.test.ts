import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/api/createSchema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph, spoil } from '../seed/testGraph.ts';
import { compareValues, FilterOracle } from './FilterOracle.ts';
import type { Row } from './specialKeys.ts';
import { inOrder, type OrderBy, randomOrder } from './listOrder.ts';
import { type ListPage, ListOfRoot, listsOf } from './ListOfRoot.ts';
import { noTexts, openApi, type TestApi, wideLimits } from './openApi.ts';
import { Random } from './Random.ts';

/** How many walks, and from which seed. WALKS and WALKS_SEED say otherwise. */
const walks = Number(process.env['WALKS'] ?? 24);
const firstSeed = Number(process.env['WALKS_SEED'] ?? 1);
const timeout = 60_000 + walks * 5_000;
const pageSizes = [0, 1, 2, 3, 7, 20, 50, 100];
/** Lists of nodes whose rows any write can make: a timeline's rows need claims too. */
const changing = ['terms', 'people', 'events', 'articles', 'claims', 'observations', 'stances'];

let graph: Graph;
let api: TestApi;
let schema: GraphQLSchema;
let oracle: FilterOracle;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph, noTexts, wideLimits);
  schema = createSchema('schema/printed/schema.graphql', () => null);
  oracle = new FilterOracle(schema, () => new Set());
});
afterAll(async () => {
  await apply(graph, 'seed');
  await graph.close();
});

it(
  `gives every row once and in order, forward and backward, in ${walks} walks from seed ${firstSeed}`,
  { timeout },
  async () => {
    const lists = listsOf(schema);
    for (let seed = firstSeed; seed < firstSeed + walks; seed += 1) {
      const random = new Random(seed);
      const list = new ListOfRoot(api, schema, lists[seed % lists.length] ?? '');
      const asked = { ...list.randomDays(random), ...orderOf(random, list) };
      const told = `WALKS_SEED=${seed} WALKS=1\n${list.name} ${JSON.stringify(asked)}`;
      const ids = await idsInOrder(list, asked);
      await goToAndFro(ids, random, list, asked, told);
      expect(await walkThrough(random.chance(0.5), random, list, asked, ids.length), told).toEqual(ids);
    }
  },
);

it(
  `loses and doubles none while others come and go, in ${walks / 4} walks from seed ${firstSeed}`,
  { timeout },
  async () => {
    for (let seed = firstSeed; seed < firstSeed + walks / 4; seed += 1) {
      const random = new Random(seed);
      const list = new ListOfRoot(api, schema, changing[seed % changing.length] ?? '');
      const asked = orderOf(random, list);
      const told = `WALKS_SEED=${seed} WALKS=4\n${list.name} ${JSON.stringify(asked)}`;
      const before = await idsInOrder(list, asked);
      const gone = new Set<string>();
      const come = new Set<string>();
      const change = async () => {
        const removed = random.pick(before);
        if (gone.has(removed)) return;
        const added = `${removed.split(':')[0] ?? ''}:walk-${random.below(1e9)}`;
        await spoil(graph, `MATCH (one:Node {id: '${removed}'}) ${await copyClause(removed, added)} DETACH DELETE one`);
        gone.add(removed);
        come.add(added);
      };
      const seen = await walkThrough(random.chance(0.5), random, list, asked, before.length, change);
      expect(new Set(seen).size, told).toBe(seen.length);
      const stayed = before.filter((id) => !gone.has(id));
      // A copy is a text like any other once what it copies is gone.
      const found = seen.filter((id) => before.includes(id) && !gone.has(id) && !come.has(id));
      expect(found, told).toEqual(stayed);
      expect(gone.size, told).toBeGreaterThan(0);
      await apply(graph, 'seed');
    }
  },
);

/** A new node like another one, with a name of its own, somewhere in the list. */
async function copyClause(id: string, added: string): Promise<string> {
  const [row] = await graph.read<object, { readonly labels: readonly string[] }>(
    {
      name: 'test/labels',
      mode: 'read',
      text: `MATCH (one:Node {id: '${id}'}) RETURN labels(one) AS labels`,
      params: {},
    },
    {},
  );
  const name = added.split('-').at(-1) ?? '';
  return `CREATE (new:${(row?.labels ?? []).join(':')}) SET new = one {.*, id: '${added}', name: '${name}'}`;
}

function orderOf(random: Random, list: ListOfRoot): { readonly orderBy?: OrderBy } {
  const orderBy = list.takes('orderBy') ? randomOrder(random, schema, list.type) : [];
  return orderBy.length === 0 ? {} : { orderBy };
}

/** All rows of a list, sorted here: by id, and then by the keys; a timeline's as it gives them. */
async function idsInOrder(list: ListOfRoot, asked: { readonly orderBy?: OrderBy }): Promise<readonly string[]> {
  const { orderBy = [], ...days } = asked;
  const wanted = { id: {} };
  for (const entry of orderBy) {
    oracle.want(list.type, Object.fromEntries(Object.keys(entry).map((key) => [key, {}])), wanted);
  }
  const rows: readonly Row[] = await list.all(oracle.print(list.type, wanted, Object.keys(days)), days);
  const byId = rows.toSorted((one, other) => compareValues(String(one['id']), String(other['id'])));
  return inOrder(list.takes('orderBy') ? byId : rows, orderBy).map(({ id }) => String(id));
}

/**
 * Goes to and fro through a list, from the page it was at to the next or the one before; each must be what stands
 * there.
 */
async function goToAndFro(ids: readonly string[], random: Random, list: ListOfRoot, asked: object, told: string) {
  let at: { readonly start: number; readonly end: number; readonly info: ListPage['pageInfo'] } | null = null;
  for (let step = 0; step < 8; step += 1) {
    const backward = random.chance(0.4);
    const size = random.pick(pageSizes);
    const cursor: string | null = (backward ? at?.info.startCursor : at?.info.endCursor) ?? null;
    const from: number = backward ? (at?.start ?? ids.length) : (at?.end ?? 0);
    const [start, end] = backward ? [Math.max(0, from - size), from] : [from, Math.min(ids.length, from + size)];
    const page: ListPage = await list.page('{ id }', { ...asked, ...pageArguments(backward, size, cursor) });
    const where = `${told}\nstep ${step}, ${backward ? 'last' : 'first'}: ${size}, from ${from}`;
    expect(idsOf(page), where).toEqual(ids.slice(start, end));
    expect(page.totalCount, where).toBe(ids.length);
    expect(page.pageInfo, where).toMatchObject({
      hasNextPage: backward ? cursor !== null : end < ids.length,
      hasPreviousPage: backward ? start > 0 : cursor !== null,
    });
    if (start < end) at = { start, end, info: page.pageInfo };
  }
}

/** Goes through a list from one end to the other. */
async function walkThrough(
  backward: boolean,
  random: Random,
  list: ListOfRoot,
  asked: object,
  count: number,
  between: () => Promise<void> = () => Promise.resolve(),
) {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const size = 1 + random.below(Math.min(100, 1 + count / 2));
    const page: ListPage = await list.page('{ id }', { ...asked, ...pageArguments(backward, size, cursor) });
    if (backward) seen.unshift(...idsOf(page));
    else seen.push(...idsOf(page));
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    await between();
  }
  return seen;
}

function idsOf({ nodes }: ListPage): readonly string[] {
  return nodes.map(({ id }) => String(id));
}

function pageArguments(backward: boolean, size: number, cursor: string | null) {
  const end = cursor === null ? {} : backward ? { before: cursor } : { after: cursor };
  return { ...(backward ? { last: size } : { first: size }), ...end };
}
