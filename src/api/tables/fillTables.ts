import { codeWithScheme } from '../../domain/codeWithScheme.ts';
import {
  columnNames,
  columnsOfTotals,
  keyColumn,
  type TableColumn,
  type TablePlan,
  type TablesPlan,
  totalsName,
} from './planTables.ts';
import { versionKey } from './selectForTables.ts';
import type { Cell, TableRow, Table, TableAnswer } from './table.ts';

/** A row of the answer, with the key that the table gives it. */
interface Keyed {
  readonly key: string;
  readonly parent: string | null;
  readonly value: unknown;
}

/**
 * Puts an answer into the tables that were planned for its question.
 *
 * @param chosen the name of the table that was asked for
 */
export function fillTables({ tables: plans, totals }: TablesPlan, answer: unknown, chosen: string | null): TableAnswer {
  const rows = new Map<TablePlan | null, readonly Keyed[]>([[null, [{ key: '', parent: null, value: answer }]]]);
  const warnings: string[] = [];
  const tables: Table[] = [];
  for (const plan of plans) {
    const within = rows.get(plan.parent) ?? [];
    const keyed = within.flatMap((each) => keyedRows(plan, each));
    rows.set(plan, keyed);
    tables.push({
      name: plan.name,
      parent: plan.parent?.name ?? null,
      asked: isAsked(plan, answer),
      columns: columnNames(plan),
      rows: keyed.map((each) => rowOf(plan, each)),
    });
    warnings.push(...within.flatMap((each) => tellMore(plan, each)));
  }
  if (totals.length > 0) {
    const columns = columnsOfTotals(totals);
    const rows = totals.map(({ name, counts }): TableRow => {
      const told = counts.map((count) => [count.name, cellAt(answer, count.path)] as const);
      return { ...Object.fromEntries(columns.map((column) => [column, null])), key: name, ...Object.fromEntries(told) };
    });
    tables.push({ name: totalsName, parent: null, asked: true, columns, rows });
    warnings.push(...rows.flatMap(tellUndated));
  }
  const leftOut = tables.filter(({ asked, parent }) => !asked && parent === null).map(({ name }) => name);
  if (leftOut.length > 0) warnings.push(`Not asked for: ${leftOut.join(', ')}.`);
  const lists = plans.flatMap(({ many }, at) => (many ? (tables[at] ?? []) : []));
  const first = lists.find(({ asked }) => asked) ?? lists[0] ?? tables[0];
  if (first === undefined) throw new Error('a question without fields has no table');
  const asked = tables.find(({ name }) => name === chosen) ?? null;
  return { version: textAt(answer, [versionKey, 'version']), tables, chosen: asked, first, warnings };
}

/** Whether the answer has the root field of a table: one with `@include(if: false)` was not asked for. */
function isAsked({ parent, path }: TablePlan, answer: unknown): boolean {
  if (parent !== null) return isAsked(parent, answer);
  const [key = ''] = path;
  return typeof answer === 'object' && answer !== null && key in answer;
}

/**
 * The id of a row is its key; where it has none, its number in the list is. Below a row stands the key of that, too.
 */
function keyedRows(plan: TablePlan, within: Keyed): readonly Keyed[] {
  const found = valueAt(within.value, plan.path);
  const list = Array.isArray(found) ? (found as readonly unknown[]) : [found];
  return list.flatMap((value, at): readonly Keyed[] => {
    if (value === null || value === undefined) return [];
    const own = plan.id === null ? String(at + 1) : (textAt(value, plan.id) ?? String(at + 1));
    if (plan.parent === null) return [{ key: own, parent: null, value }];
    return [{ key: `${within.key}/${own}`, parent: within.key, value }];
  });
}

function rowOf(plan: TablePlan, { key, parent, value }: Keyed): TableRow {
  return {
    [keyColumn(plan)]: key,
    ...(parent === null ? {} : { parent }),
    ...Object.fromEntries(plan.columns.map((column) => [column.name, codeAt(value, column)])),
  };
}

/** A code with its scheme; any other value as it is. */
function codeAt(value: unknown, { path, scheme }: TableColumn): Cell {
  const cell = cellAt(value, path);
  const before = scheme === undefined ? null : textAt(value, scheme);
  return before === null || cell === null ? cell : codeWithScheme(before, String(cell));
}

function tellMore(plan: TablePlan, { key, value }: Keyed): readonly string[] {
  if (plan.page === null || valueAt(value, [...plan.page, 'pageInfo', 'hasNextPage']) !== true) return [];
  const found = valueAt(value, plan.path);
  const count = Array.isArray(found) ? found.length : 0;
  const of = plan.parent === null ? '' : ` of ${key}`;
  return [`${plan.name}${of} has more than these ${count} rows: ask more narrowly.`];
}

/** What came along with a day that was asked for, though nothing is known of its date. */
function tellUndated({ key, undatedCount }: TableRow): readonly string[] {
  if (typeof undatedCount !== 'number' || undatedCount === 0) return [];
  return [`${key} has ${undatedCount} of which no date is known: they may fall on any day.`];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : null),
    value,
  );
}

function cellAt(value: unknown, path: readonly string[]): Cell {
  const found = valueAt(value, path) ?? null;
  if (typeof found === 'object' && found !== null) throw new Error(`${path.join('.')} is no value`);
  return found as Cell;
}

function textAt(value: unknown, path: readonly string[]): string | null {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : null;
}
