import { type ASTNode, type FieldNode, Kind, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { fillTables } from '../../src/api/tables/fillTables.ts';
import { planTables } from '../../src/api/tables/planTables.ts';
import { selectForTables } from '../../src/api/tables/selectForTables.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { readContract } from './readContract.ts';

const schema = readContract();

/** Whether a field is given a day by which what has no date may come along, too. */
function mayFindUndated({ name, arguments: given = [] }: FieldNode): boolean {
  let found = name.value === 'timeline' && given.some((each) => ['from', 'until'].includes(each.name.value));
  const look = (filter: ASTNode) =>
    visit(filter, {
      ObjectField: (field) => (field.name.value === 'not' ? false : undefined),
      ObjectValue(value) {
        const keys = new Map(value.fields.map((each) => [each.name.value, each.value]));
        const certainty = keys.get('certainty');
        const surely = certainty?.kind === Kind.ENUM && certainty.value === 'DEFINITE';
        found ||= (keys.has('from') || keys.has('until')) && !surely;
      },
    });
  for (const each of given) if (each.name.value === 'filter') look(each);
  return found;
}

it.each([...readNamedOperations('schema/operations').values()].map(({ name, text }) => [name, text] as const))(
  '%s says of each list that it asks of a day how many came along without a date, and of counts why without a month',
  (_name, text) => {
    const silent: string[] = [];
    const reasoned = new Set<string>();
    visit(parse(text), {
      Field({ name, arguments: given = [] }) {
        const by = given.find((each) => each.name.value === 'by')?.value;
        const keys = by?.kind === Kind.LIST ? by.values : [];
        if (keys.some((key) => key.kind === Kind.ENUM && key.value.endsWith('NO_MONTH'))) reasoned.add(name.value);
      },
    });
    visit(parse(text), {
      Field(node) {
        const asked = node.selectionSet?.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ''));
        const told = asked?.includes('undatedCount') === true || reasoned.has(node.name.value);
        if (mayFindUndated(node) && !told) silent.push(node.name.value);
      },
    });
    expect(silent).toEqual([]);
  },
);

it('tells readers of tables which lists have things without a date', () => {
  const lists = `all: events(filter: { date: { from: "2012-01-01" } }) { totalCount undatedCount nodes { id } }
    none: events { totalCount nodes { id } }`;
  const plan = planTables(schema, selectForTables(schema, parse(`{ ${lists} }`)));
  const answer = { all: { totalCount: 5, undatedCount: 2, nodes: [] }, none: { totalCount: 7, nodes: [] } };
  const { tables, warnings } = fillTables(plan, answer, null);
  expect(tables.at(-1)).toMatchObject({
    columns: ['key', 'totalCount', 'undatedCount'],
    rows: [
      { key: 'all', totalCount: 5, undatedCount: 2 },
      { key: 'none', totalCount: 7, undatedCount: null },
    ],
  });
  expect(warnings).toEqual(['all has 2 of which no date is known: they may fall on any day.']);
  expect(fillTables(plan, { ...answer, all: { ...answer.all, undatedCount: 0 } }, null).warnings).toEqual([]);
});

it('tells which lists were not asked for, and gives spreadsheets the first that was', () => {
  const lists =
    'a: people @include(if: $a) { nodes { id } } b: people @include(if: $b) { nodes { id alternativeNames { text } } }';
  const text = `query ($a: Boolean!, $b: Boolean!) { ${lists} }`;
  const plan = planTables(schema, selectForTables(schema, parse(text)));
  const { tables, first, warnings } = fillTables(plan, { b: { nodes: [] } }, null);
  expect(tables.map(({ name, asked }) => [name, asked])).toEqual([
    ['a', false],
    ['b', true],
    ['b.alternativeNames', true],
  ]);
  expect(first.name).toBe('b');
  expect(warnings).toEqual(['Not asked for: a.']);
});
