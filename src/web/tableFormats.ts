import type { TableAnswer } from '../api/tables/table.ts';
import { printCsv } from './printCsv.ts';
import { printTable, printTables } from './printTables.ts';

/** The ways in which tables leave the program: for people, for programs, for spreadsheets. */
export const tableFormats = {
  txt: {
    type: 'text/plain; charset=utf-8',
    print: (answer: TableAnswer) => (answer.chosen === null ? printTables(answer) : printTable(answer.chosen)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    print: (answer: TableAnswer) => `${JSON.stringify(answer.chosen?.rows ?? wholeOf(answer), null, 2)}\n`,
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    print: ({ chosen, first }: TableAnswer) => printCsv(chosen ?? first),
  },
} as const;

export type TableFormat = keyof typeof tableFormats;

export function isTableFormat(ending: string): ending is TableFormat {
  return Object.hasOwn(tableFormats, ending);
}

function wholeOf({ version, tables, warnings }: TableAnswer) {
  return { version, tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])), warnings };
}
