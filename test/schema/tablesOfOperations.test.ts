import {
  type ArgumentNode,
  getNamedType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { fieldsOf } from '../../src/api/field/fieldsOf.ts';
import { describeQuestion } from '../../src/api/describeTables.ts';
import { fillTables } from '../../src/api/tables/fillTables.ts';
import { planTables, type TablePlan } from '../../src/api/tables/planTables.ts';
import { selectForTables } from '../../src/api/tables/selectForTables.ts';
import { readContract } from './readContract.ts';

const schema = readContract();
const operations = readNamedOperations('schema/operations');

const documentOf = (text: string) => selectForTables(schema, parse(text));
const planOf = (text: string) => planTables(schema, documentOf(text));

/** The columns of each table of a question, as an answer without rows has them. */
const headers = (text: string) =>
  Object.fromEntries(fillTables(planOf(text), null, null).tables.map(({ name, columns }) => [name, columns.join(' ')]));

/** Every way of response keys from the root that leads to a value, with the lists that it goes through. */
function leavesOf(text: string): readonly { readonly path: string; readonly lists: readonly string[] }[] {
  const document = documentOf(text);
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const leaves = new Map<string, readonly string[]>();
  let groupings = 0;
  const walk = (type: string, set: unknown, path: readonly string[], lists: readonly string[]): void => {
    for (const node of (set as { selections: readonly never[] }).selections as readonly Selection[]) {
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        walk(fragment?.typeCondition?.name.value ?? type, fragment?.selectionSet, path, lists);
        continue;
      }
      const own = [...path, (node.alias ?? node.name).value];
      if (type === 'CountGroup' && node.name.value === 'keys') {
        for (const at of Array(groupings).keys()) walk('CountKey', node.selectionSet, [...own, String(at)], lists);
        continue;
      }
      const by = node.arguments?.find(({ name }) => name.value === 'by')?.value;
      if (type === 'Query') groupings = by?.kind === Kind.LIST ? by.values.length : 0;
      const found = fieldsOf(schema.getType(type) as never)[node.name.value];
      const through = isList(found?.type) ? [...lists, own.join('.')] : lists;
      if (node.selectionSet === undefined) leaves.set(own.join('.'), through);
      else walk(getNamedType(found?.type)?.name ?? '', node.selectionSet, own, through);
    }
  };
  for (const each of document.definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION) walk('Query', each.selectionSet, [], []);
  }
  return [...leaves].map(([path, lists]) => ({ path, lists }));
}

type Selection =
  | { kind: Kind.FIELD; name: Name; alias?: Name; arguments?: readonly ArgumentNode[]; selectionSet?: object }
  | { kind: Kind.FRAGMENT_SPREAD; name: Name }
  | { kind: Kind.INLINE_FRAGMENT; typeCondition?: { name: Name }; selectionSet: object };
interface Name {
  readonly value: string;
}

function isList(type: GraphQLOutputType | undefined): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The way from the root to a table's rows. */
const wayTo = ({ parent, path }: TablePlan): readonly string[] => [...(parent === null ? [] : wayTo(parent)), ...path];

describe.each([...operations.values()].map(({ name, text }) => [name, text] as const))(
  'the tables of %s',
  (_name, text) => {
    it('have each value of the answer once, in the table of the last list that it goes through', () => {
      const { tables, totals } = planOf(text);
      const columns = [
        ...tables.flatMap((table) => table.columns.map(({ path }) => ({ table, path: [...wayTo(table), ...path] }))),
        ...totals.flatMap(({ counts }) => counts.map(({ path }) => ({ table: null, path }))),
      ].map(({ table, path }) => [path.join('.'), table === null ? '' : wayTo(table).join('.')] as const);
      expect(new Set(columns.map(([path]) => path)).size).toBe(columns.length);
      const told = new Map(columns);
      const kept = leavesOf(text).filter(({ path }) => !/^versionOfTables\.|pageInfo\.|(^|\.)cursor$/.test(path));
      for (const { path, lists } of kept) {
        const last = lists.at(-1);
        if (last === undefined) expect(told.has(path), path).toBe(true);
        else expect(told.get(path), path).toBe(last);
      }
      expect(columns.length).toBe(kept.length);
    });

    it('have the same header without an answer, the key first, and no name twice', () => {
      const { tables } = fillTables(planOf(text), null, null);
      expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
      for (const { name, parent, columns } of tables) {
        expect(columns.slice(0, parent === null ? 1 : 2), name).toEqual(
          parent === null ? [expect.stringMatching(/^(id|key)$/)] : ['key', 'parent'],
        );
        expect(new Set(columns).size, name).toBe(columns.length);
      }
    });
  },
);

it('gives lists side by side tables side by side, and a list in a list one of its own', () => {
  const text = `query q { event(id: "x") { name participants { role roles actor { name } } gaps { question }
    places { jurisdiction { alternativeNames { text } } } } }`;
  expect(headers(text)).toEqual({
    event: 'id name',
    'event.participants': 'key parent role actor.name unsure contradicted articleCount',
    'event.participants.roles': 'key parent value',
    'event.gaps': 'key parent id question',
    'event.places': 'key parent unsure contradicted articleCount',
    'event.places.jurisdiction.alternativeNames': 'key parent text',
  });
});

it('gives codes with their schemes, which a spreadsheet leaves as they are', () => {
  const plan = planOf('query q { jurisdictions { nodes { identifiers { value } } } }');
  const node = { id: 'jurisdiction:x', identifiers: [{ scheme: 'fips', value: '06037' }] };
  const { tables } = fillTables(plan, { jurisdictions: { nodes: [node] } }, null);
  expect(tables.find(({ name }) => name === 'jurisdictions.identifiers')?.rows).toEqual([
    { key: 'jurisdiction:x/1', parent: 'jurisdiction:x', scheme: 'fips', value: 'fips:06037' },
  ]);
});

it.each([...operations.values()])('$name tells its tables before it is asked', (operation) => {
  const { tables, example } = describeQuestion(schema, operation);
  const told = Object.fromEntries(
    tables.map(({ name, columns }) => [name, columns.map((each) => each.name).join(' ')]),
  );
  expect(told).toEqual(headers(operation.text));
  for (const { key, row, columns } of tables) {
    expect(columns[0]?.name).toBe(key);
    expect(row).toMatch(/\.$/);
    expect(columns.every(({ type }) => schema.getType(type) !== undefined)).toBe(true);
  }
  expect(example).toEqual([]);
});

it('has days for a date and bounds for a period, whatever else of them is asked', () => {
  expect(headers('query q { events { nodes { date { text } } } }')).toEqual({
    events: 'id dateEarliest dateLatest date.text',
  });
  expect(headers('query q { policyInForce(issue: "x", asOf: "2012-12-06") { period { lastObserved } } }')).toEqual({
    policyInForce:
      'key period.fromEarliest period.fromLatest period.untilEarliest period.untilLatest period.lastObserved certainty unsure',
  });
});

it('has no column for a cursor, and counts in a table of their own', () => {
  expect(headers('query q { search(text: "x") { totalCount edges { cursor score node { name } } } }')).toEqual({
    search: 'id score name',
    totals: 'key totalCount',
  });
  expect(headers('query q { person(id: "x") { claims { totalCount nodes { sentence } } } }')).toEqual({
    person: 'id claims.totalCount',
    'person.claims': 'key parent id sentence unsure',
  });
});

it('has the columns of every type that a row may be of', () => {
  expect(headers('query q { nodes(ids: ["x"]) { ... on Person { name } ... on Claim { sentence } } }')).toEqual({
    nodes: 'id name sentence',
  });
});

it('keys what stands for itself by its id, what stands in a row by that row too, and what has no id by its number', () => {
  const plan = planOf('query q { events { nodes { claims { nodes { id } } participants { role } } } }');
  const claims = { nodes: [{ id: 'claim:a' }, { id: 'claim:b' }], pageInfo: { hasNextPage: true } };
  const participants = [{ role: 'X' }, null, { role: 'Y' }];
  const answer = {
    events: {
      nodes: [
        { id: 'event:x', claims, participants },
        { id: 'event:y', claims },
      ],
    },
  };
  const { tables, warnings, first } = fillTables(plan, answer, null);
  const keys = tables.map(({ columns, rows }) => rows.map((row) => row[columns[0] ?? '']));
  expect(keys).toEqual([
    ['event:x', 'event:y'],
    ['event:x/claim:a', 'event:x/claim:b', 'event:y/claim:a', 'event:y/claim:b'],
    ['event:x/1', 'event:x/3'],
  ]);
  expect(first.name).toBe('events');
  expect(warnings).toEqual([
    'events.claims of event:x has more than these 2 rows: ask more narrowly.',
    'events.claims of event:y has more than these 2 rows: ask more narrowly.',
  ]);
});

it('knows each theme of the operations, and at least two of each', () => {
  const themes = [...operations.values()].map(({ theme }) => theme);
  expect(themes).not.toContain('');
  for (const theme of new Set(themes)) expect(themes.filter((each) => each === theme).length, theme).toBeGreaterThan(1);
});
