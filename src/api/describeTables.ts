import { type GraphQLSchema, parse } from 'graphql';
import type { NamedOperation } from './namedOperations.ts';
import { exampleVariables, type GivenVariables } from './readVariables.ts';
import {
  columnNames,
  columnsOfTotals,
  keyColumn,
  planTables,
  type TablePlan,
  totalsName,
} from './tables/planTables.ts';
import { selectForTables } from './tables/selectForTables.ts';

/** A table before it is asked for: what its rows are, and what each column holds. */
export interface DescribedTable {
  readonly name: string;
  readonly parent: string | null;
  /** The column by which rows are told apart. */
  readonly key: string;
  /** What a row is, in a sentence of the schema. */
  readonly row: string;
  /** In their order; types as the schema names them. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** A question with all that somebody must know to ask it for tables. */
export interface DescribedQuestion extends Pick<NamedOperation, 'name' | 'question' | 'theme'> {
  readonly variables: readonly Omit<NamedOperation['variables'][number], 'fallback'>[];
  /** The variables of the example, as they stand in an address. */
  readonly example: GivenVariables;
  readonly tables: readonly DescribedTable[];
}

/** What a named operation asks, what it wants to know, and which tables it gives. */
export function describeQuestion(schema: GraphQLSchema, operation: NamedOperation): DescribedQuestion {
  const { name, question, theme, text, variables } = operation;
  const { tables, totals } = planTables(schema, selectForTables(schema, parse(text)));
  const counted = totals.length === 0 ? [] : [totalsTable(columnsOfTotals(totals))];
  return {
    name,
    question,
    theme,
    variables: variables.map(({ name: each, type, about, required, example }) => {
      return { name: each, type, about, required, example };
    }),
    example: exampleVariables(operation),
    tables: [...tables.map(describeTable), ...counted],
  };
}

function totalsTable(columns: readonly string[]): DescribedTable {
  return {
    name: totalsName,
    parent: null,
    key: 'key',
    row: 'A list at the root of the answer, and how many there are in it.',
    columns: columns.map((name) => ({ name, type: name === 'key' ? 'ID' : 'Int' })),
  };
}

function describeTable(table: TablePlan): DescribedTable {
  const typeOf = new Map(table.columns.map(({ name, type }) => [name, type]));
  return {
    name: table.name,
    parent: table.parent?.name ?? null,
    key: keyColumn(table),
    row: table.rowType.description ?? 'A value.',
    columns: columnNames(table).map((name) => ({ name, type: typeOf.get(name) ?? 'ID' })),
  };
}
