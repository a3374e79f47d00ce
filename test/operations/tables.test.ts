import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { readNamedOperations, type NamedOperation } from '../../src/api/namedOperations.ts';
import { exampleVariables, readVariables, type GivenVariables } from '../../src/api/readVariables.ts';
import { fillTables } from '../../src/api/tables/fillTables.ts';
import { planTables } from '../../src/api/tables/planTables.ts';
import { selectForTables } from '../../src/api/tables/selectForTables.ts';
import type { TableAnswer } from '../../src/api/tables/table.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readContract } from '../schema/readContract.ts';
import { apply, openTestGraph } from '../seed/testGraph.ts';
import { openApi } from './openApi.ts';

const schema = readContract();
const operations = readNamedOperations('schema/operations', readExamples('seed').operations);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await apply(graph, 'seed');
});
afterAll(async () => {
  await graph.close();
});

/** How many entries the lists of an answer have, by the way to them; of pages, those of their nodes or edges. */
function entriesOf(value: unknown, path: string, counts: Map<string, number>): Map<string, number> {
  if (typeof value !== 'object' || value === null) return counts;
  if (Array.isArray(value)) {
    for (const entry of value.filter((each) => each !== null)) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
      entriesOf(entry, path, counts);
    }
    return counts;
  }
  for (const [key, each] of Object.entries(value)) {
    const isOfPage = key === 'node' || (['nodes', 'edges'].includes(key) && 'pageInfo' in value);
    entriesOf(each, isOfPage || path === '' ? path || key : `${path}.${key}`, counts);
  }
  return counts;
}

describe.each([...operations.values()].map((each) => [each.name, each] as const))(
  'the tables of %s',
  (_name, operation) => {
    it('have a row for each entry of each list, under a key that no other has, with every column', async () => {
      const document = selectForTables(schema, parse(operation.text));
      const variables = readVariables(operation, exampleVariables(operation));
      const api = openApi(graph);
      const { data, errors } = await api.ask(print(document), variables);
      expect([errors, api.faults]).toEqual([undefined, []]);
      const entries = entriesOf(data, '', new Map());
      const plan = planTables(schema, document);
      const { tables } = fillTables(plan, data, null);
      for (const { name, columns, rows } of tables.filter((table) => table.name !== 'totals')) {
        const { many } = plan.tables.find((each) => each.name === name) ?? {};
        if (many === true) expect(rows.length, name).toBe(entries.get(name) ?? 0);
        expect(new Set(rows.map((row) => row[columns[0] ?? ''])).size, name).toBe(rows.length);
        for (const row of rows) expect(Object.keys(row).toSorted(), name).toEqual([...columns].toSorted());
      }
    });
  },
);

describe('a question asked by name', () => {
  async function faultsOf(name: string, given: GivenVariables, list: string | null = null) {
    const api = openApi(graph);
    const ask = createAskOperation(api.server);
    const asking = async () => ask(operations.get(name) as NamedOperation, given, list)();
    const message = await asking().then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    return { message, sent: api.sent.map((each) => each.name) };
  }

  it.each([
    ['whoSomebodyIs', [['person', 'lee-baca']], 'There is no lee-baca. Did you mean person:lee-baca?'],
    ['whoSomebodyIs', [['person', 'law:trust-act']], 'law:trust-act is of another type than Person.'],
    [
      'policyInForceOn',
      [
        ['issue', 'honour-detainers'],
        ['asOf', '2012-12-06'],
        ['within', 'jurisdiction:us-caa'],
      ],
      'There is no honour-detainers. Did you mean issue:honour-detainers? ' +
        'There is no jurisdiction:us-caa. Did you mean jurisdiction:us-ca?',
    ],
    [
      'whoSomebodyIs',
      [['person', 'person:steve-freitsa']],
      'There is no person:steve-freitsa. Did you mean person:steve-freitas?',
    ],
    [
      'whatNoTextSays',
      [['about', 'event:baca-limits-detainers,event:nothing-of-the-kind']],
      /^There is no event:nothing-of-the-kind\./,
    ],
  ] as const)('%s with %j is told which ids nothing has, and which are meant', async (name, given, message) => {
    const { message: told, sent } = await faultsOf(name, given);
    expect(told).toMatch(message);
    expect(sent.filter((query) => query === 'node/nearIds')).toHaveLength(1);
  });

  it('is told of a list that it does not have before anything is asked', async () => {
    const { message, sent } = await faultsOf('whoSomebodyIs', [['person', 'person:lee-baca']], 'person.tenure');
    expect(message).toMatch(
      /^"person\.tenure" is no list of this answer\. It has person, .*Did you mean "person\.tenures"\?$/,
    );
    expect(sent).toEqual([]);
  });

  it('may name a list by its end', async () => {
    const ask = createAskOperation(openApi(graph).server);
    const { chosen } = await ask(
      operations.get('whoSomebodyIs') as NamedOperation,
      [['person', 'person:lee-baca']],
      'tenures',
    )();
    expect(chosen?.name).toBe('person.tenures');
  });

  it('is told once what is wrong with a value that stands in several places', async () => {
    const { message } = await faultsOf('textsPublishedWithin', [
      ['from', '2012-13-01'],
      ['until', '2012-12-31'],
    ]);
    expect(message.match(/is no day/g)).toHaveLength(1);
  });
});

describe('a file of a list', () => {
  const ask = (name: string, given: GivenVariables, extent: 'page' | 'whole') =>
    createAskOperation(openApi(graph).server)(operations.get(name) as NamedOperation, given, null, extent)();

  it('is whole, however many pages the list has, each row once', async () => {
    const { data } = await openApi(graph).ask('{ claims { totalCount } }');
    const { totalCount } = (data as { readonly claims: { readonly totalCount: number } }).claims;
    expect(totalCount).toBeGreaterThan(200);
    const whole = await ask('whatIsSaidOf', [['thing', '']], 'whole');
    expect(whole.first.rows.length).toBe(totalCount);
    expect(new Set(whole.first.rows.map(({ id }) => id)).size).toBe(totalCount);
    expect(whole.warnings.filter((warning) => warning.startsWith('claims has more'))).toEqual([]);
    const page = await ask('whatIsSaidOf', [['thing', '']], 'page');
    expect(page.first.rows).toEqual(whole.first.rows.slice(0, 100));
    expect(page.warnings).toContain('claims has more than these 100 rows: ask more narrowly.');
  }, 120_000);

  it('is a page where first is given, and says from where it goes on', async () => {
    const given: GivenVariables = [['thing', 'person:lee-baca']];
    const rowsOf = (answer: TableAnswer) => answer.tables.find(({ name }) => name === 'node.claims')?.rows ?? [];
    const whole = rowsOf(await ask('whatIsKnownOf', given, 'whole'));
    const start = await ask('whatIsKnownOf', [...given, ['first', '5']], 'whole');
    expect(rowsOf(start)).toEqual(whole.slice(0, 5));
    const further = await ask('whatIsKnownOf', [...given, ['first', '5'], ['after', start.next ?? '']], 'whole');
    expect(rowsOf(further)).toEqual(whole.slice(5, 10));
  }, 60_000);
});
