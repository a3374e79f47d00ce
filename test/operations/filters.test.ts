import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/api/createSchema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { FilterOracle } from './FilterOracle.ts';
import type { Row } from './specialKeys.ts';
import { inOrder, randomOrder } from './listOrder.ts';
import { ListOfRoot, listsOf } from './ListOfRoot.ts';
import { noTexts, openApi, type TestApi, wideLimits } from './openApi.ts';
import { Random } from './Random.ts';
import { RandomFilter } from './RandomFilter.ts';
import { type KnownIds } from './randomValue.ts';
import { readKnownIds } from './readKnownIds.ts';

/** How many filters, and from which seed. FILTERS and FILTERS_SEED say otherwise. */
const filters = Number(process.env['FILTERS'] ?? 60);
const firstSeed = Number(process.env['FILTERS_SEED'] ?? 1);
const msPerFilter = 5_000;

let graph: Graph;
let api: TestApi;
let ids: KnownIds;
let schema: GraphQLSchema;
let oracle: FilterOracle;
/** The same, but that a date of which nothing is known falls on no day. */
let ofKnownDates: FilterOracle;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
  api = openApi(graph, noTexts, wideLimits);
  ids = await readKnownIds(graph);
  schema = createSchema('schema/printed/schema.graphql', () => null);
  const places = await new ListOfRoot(api, schema, 'jurisdictions').all(
    '{ id within { id } regions { region { id } } }',
    {},
  );
  const idOf = (row: unknown) => String((row as Row)['id']);
  const wholes = new Map(
    places.map(({ id, within, regions }) => {
      const ofRegions = (regions as readonly Row[]).map(({ region }) => idOf(region));
      return [id, [...(within === null ? [] : [idOf(within)]), ...ofRegions]];
    }),
  );
  const wholesOf = (place: string): readonly string[] => [place, ...(wholes.get(place) ?? []).flatMap(wholesOf)];
  const wholesAt = (place: string) => new Set(wholesOf(place));
  oracle = new FilterOracle(schema, wholesAt);
  ofKnownDates = new FilterOracle(schema, wholesAt, 'known');
});
afterAll(async () => {
  await graph.close();
});

it(
  `finds with ${filters} filters from seed ${firstSeed} what the fields of the rows say`,
  async () => {
    const lists = listsOf(schema);
    const tally = { rows: 0, found: 0, undecided: [] as number[] };
    for (let seed = firstSeed; seed < firstSeed + filters; seed += 1) {
      const random = new Random(seed);
      const list = new ListOfRoot(api, schema, lists[seed % lists.length] ?? '');
      const outcome = await compareOnce(random, list, seed);
      if (outcome === null) tally.undecided.push(seed);
      else [tally.rows, tally.found] = [tally.rows + outcome.rows, tally.found + outcome.found];
    }
    const { rows, found, undecided } = tally;
    console.log(
      `${filters} filters from seed ${firstSeed}: ${found} of ${rows} rows found; ` +
        `${undecided.length} filters undecided, since a list has more than 100: ${undecided.join(' ')}`,
    );
    expect(undecided.length).toBeLessThan(1 + filters / 4);
    expect(api.faults).toEqual([]);
  },
  60_000 + filters * msPerFilter,
);

/** Null where lists of more than a page leave open what the filter finds. */
async function compareOnce(random: Random, list: ListOfRoot, seed: number) {
  const made = new RandomFilter(random, schema, oracle, ids);
  const shape = made.shape(list.type);
  const orderBy = list.takes('orderBy') ? randomOrder(random, schema, list.type) : [];
  const days = list.randomDays(random);
  const wanted = oracle.want(list.type, shape, { id: {} });
  for (const entry of orderBy)
    oracle.want(list.type, Object.fromEntries(Object.keys(entry).map((key) => [key, {}])), wanted);
  const rows = await list.all(oracle.print(list.type, wanted, Object.keys(days)), days);
  const filter = made.fill(list.type, shape, rows.length === 0 ? [] : [random.pick(rows)], rows);
  const truths = rows.map((row) => oracle.holds(list.type, filter, row));
  if (truths.includes(null)) return null;
  const expected = inOrder(
    rows.filter((_row, at) => truths[at]),
    orderBy,
  ).map(({ id }) => id);
  const asked = { filter, ...(orderBy.length === 0 ? {} : { orderBy }), ...days };
  const found = await list.all('{ id }', asked);
  const told = `FILTERS_SEED=${seed} FILTERS=1\n${list.name} ${JSON.stringify(asked)}`;
  expect(
    found.map(({ id }) => id),
    told,
  ).toEqual(expected);
  expect(list.totalCount, told).toBe(expected.length);
  const undated = rows.filter((row, at) => truths[at] === true && ofKnownDates.holds(list.type, filter, row) === false);
  expect(list.undatedCount, told).toBe(undated.length);
  return { rows: rows.length, found: expected.length };
}
