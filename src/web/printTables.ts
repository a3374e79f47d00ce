import type { TableRow, Table, TableAnswer } from '../api/tables/table.ts';

/** Tables for people: a row is lines of "column  value", and the lists in a row stand below it, further in. */
export function printTables({ tables, warnings }: TableAnswer): string {
  const top = tables
    .filter(({ parent, asked }) => parent === null && asked)
    .map((table) => printNested(table, table.rows, tables));
  return `${[...top, ...warnings].join('\n\n')}\n`;
}

/** One table for people, with all its columns. */
export function printTable({ name, columns, rows }: Table): string {
  const printed = rows.map((row) => indent(printRow(columns, row)));
  return `${[heading(name, columns, rows), ...printed].join('\n\n')}\n`;
}

function printNested(table: Table, rows: readonly TableRow[], tables: readonly Table[]): string {
  const { name, parent, columns } = table;
  const [key = ''] = columns;
  const short = parent === null ? name : name.slice(parent.length + 1);
  if (rows.length === 0 && parent !== null) return `${short}: none`;
  const within = tables.filter((each) => each.parent === name);
  // Where a row stands tells whose it is; its key is its id, or its number in the list.
  const shown = columns.filter((column) => column !== 'parent' && !(column === 'key' && columns.includes('id')));
  const printed = rows.map((row) => {
    const own = String(row[key]);
    const lines = printRow(shown, { ...row, [key]: own.slice(own.lastIndexOf('/') + 1) });
    const lists = within.map((each) => {
      const theirs = each.rows.filter((other) => other['parent'] === own);
      return printNested(each, theirs, tables);
    });
    return indent([lines, ...lists].join('\n'));
  });
  return [heading(short, columns, rows), ...printed].join('\n\n');
}

/** What a table is of; where it has no rows, its columns too. */
function heading(name: string, columns: readonly string[], { length }: readonly TableRow[]): string {
  if (length === 0) return `${name}: none (${columns.join(', ')})`;
  return `${name}: ${length} ${length === 1 ? 'row' : 'rows'}`;
}

function printRow(columns: readonly string[], row: TableRow): string {
  const said = columns.filter((column) => (row[column] ?? '') !== '');
  const width = Math.max(0, ...said.map(({ length }) => length));
  return said.map((column) => `${column.padEnd(width)}  ${row[column]}`).join('\n');
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
