import type { Cell, Table } from '../../../api/tables/table.ts';
import { plainWord } from '../../pages/words.ts';

/** A table as people read it; its CSV has the columns as programs want them. */
export interface ShownTable {
  /** The way to the list in plain words: `person › participations`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

export interface ShownCell {
  readonly text: string;
  readonly number: boolean;
  /** The id of the thing that it names; null where it names none. */
  readonly thing: string | null;
}

/**
 * Names in place of the ids and keys beside them, the name of the outer row in place of its key, one column for a date,
 * words of closed lists in plain letters, and no word where something is not so.
 */
export function showTable(table: Table, all: readonly Table[]): ShownTable {
  const has = new Set(table.columns);
  const parent = all.find(({ name }) => name === table.parent);
  const within = table.name.slice((parent?.name.length ?? 0) + 1, table.name.lastIndexOf('.') + 1);
  const outer = new Map(parent?.rows.map((row) => [row[keyOf(parent)], nameOf(parent, row, within)]));
  const shown = table.columns.filter((column) => !isTold(column, has, parent !== undefined));
  return {
    name: wordsOf(table.name),
    columns: shown.map((column) => (column === 'parent' ? 'of' : headOf(column))),
    rows: table.rows.map((row) =>
      shown.map((column) => {
        const value = row[column] ?? null;
        if (column === 'parent') return cell(outer.get(value) ?? value, null);
        const beside = idBeside(column, has);
        const id = beside === null ? null : row[beside];
        return cell(value, typeof id === 'string' ? id : idIn(column, value));
      }),
    ),
  };
}

/** Whether another column tells the same to people. */
function isTold(column: string, has: ReadonlySet<string>, nested: boolean): boolean {
  if (column === 'key') return true;
  if (column === 'parent') return !nested;
  if (/(^|[.])id$/.test(column)) return namingIn(column.slice(0, -2), has) !== undefined;
  const [, date] = /^(.*)(Earliest|Latest)$/.exec(column) ?? [];
  return date !== undefined && has.has(`${date}.text`);
}

function cell(value: Cell, thing: string | null): ShownCell {
  return { text: textOf(value), number: typeof value === 'number', thing };
}

function textOf(value: Cell): string {
  if (value === null || value === false) return '';
  if (value === true) return 'yes';
  const text = String(value);
  return /^[A-Z][A-Z]+(_[A-Z]+)*$/.test(text) && text.length > 3 ? plainWord(text) : text;
}

/** `event · date` of `event.date.text`. */
function headOf(column: string): string {
  const told = column.replace(/[.]text$/, '').replace(/^(.+)[.](name|sentence)$/, '$1');
  return told.split('.').map(wordOf).join(' · ');
}

function wordsOf(name: string): string {
  return name.split('.').map(wordOf).join(' › ');
}

/** `came after` of `cameAfter`. */
function wordOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** What a thing is called, the first of these that it has. */
export const naming = ['name', 'sentence', 'paraphrase', 'question', 'text'] as const;

/** The column of a row that says what the thing is called whose fields begin so. */
function namingIn(before: string, has: ReadonlySet<string>): string | undefined {
  return naming.map((each) => before + each).find((column) => has.has(column));
}

/** The column with the id of the thing that a column names; null where it names none. */
function idBeside(column: string, has: ReadonlySet<string>): string | null {
  const before = column.replace(/[^.]*$/, '');
  return namingIn(before, has) === column && has.has(`${before}id`) ? `${before}id` : null;
}

function idIn(column: string, value: Cell): string | null {
  return typeof value === 'string' && /(^|[.])(id|value|thing)$/.test(column) ? value : null;
}

function keyOf({ columns }: Table): string {
  return columns.includes('key') ? 'key' : (columns[0] ?? '');
}

/**
 * What a row is called: a name or sentence of what is asked for, or else of the whole row, or its type, or its key.
 *
 * @param within the object of the row that has what is called so, such as `b.`; empty where that is the row
 */
function nameOf(table: Table, row: Table['rows'][number], within: string): Cell {
  const names = table.columns.filter((each) => /(^|[.])(name|sentence|title|question)$/.test(each));
  const type = table.columns.find((each) => /(^|[.])type$/.test(each));
  const column = names.find((each) => each.startsWith(within)) ?? names[0] ?? type;
  return (column === undefined ? null : row[column]) ?? row[keyOf(table)] ?? null;
}
