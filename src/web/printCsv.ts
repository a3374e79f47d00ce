import type { Cell, Table } from '../api/tables/table.ts';

/**
 * CSV by RFC 4180. A text that a spreadsheet would run as a formula is kept text by a leading apostrophe; numbers are
 * as they are.
 */
export function printCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(printCell).join(',')}\r\n`).join('');
}

function printCell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
