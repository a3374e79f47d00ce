import type { AnswerTable, Cell } from './answerRows.ts';

/** CSV by RFC 4180. A cell that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
export function printCsv({ columns, rows }: AnswerTable): string {
  const print = (value: Cell['value']) => {
    const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns, ...rows.map((row) => row.map(({ value }) => value))];
  return lines.map((line) => `${line.map(print).join(',')}\r\n`).join('');
}

/**
 * A table for people: each row as lines of "column  value", since answers are wider than a terminal. What stands once
 * beside a list is said once.
 */
export function printTable({ columns, rows }: AnswerTable): string {
  if (rows.length === 0)
    return 'Not stated: nothing in this graph answers that. If you gave an id, make sure it is spelled right.\n';
  const short = columns.map((column) => shortName(column, columns));
  const width = Math.max(...short.map(({ length }) => length));
  const line = ({ value, again }: Cell, column: number) =>
    again || value === '' ? '' : `${(short[column] ?? '').padEnd(width)}  ${value}\n`;
  return rows.map((row) => row.map(line).join('')).join('\n');
}

/** The last parts of a column's path: as many as tell it from the others. */
function shortName(column: string, columns: readonly string[]): string {
  const parts = column.split('.');
  for (let count = 1; count < parts.length; count += 1) {
    const short = parts.slice(-count).join('.');
    if (columns.filter((other) => other === short || other.endsWith(`.${short}`)).length === 1) return short;
  }
  return column;
}
