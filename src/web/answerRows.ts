/** A cell of a table; empty where the answer has nothing. */
export type Cell = string | number | boolean;

export interface AnswerTable {
  /** Paths in the answer, such as `person.participations.event.name`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type CellsByColumn = ReadonlyMap<string, Cell>;

/**
 * An answer as a table: a column for each path to a value. Each entry of a list takes rows of its own, below the other;
 * lists that stand side by side stand side by side in the rows too. A value stands once, in the first of its rows.
 */
export function answerRows(answer: unknown): AnswerTable {
  const rows = rowsOf(answer, '');
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

function rowsOf(value: unknown, path: string): readonly CellsByColumn[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => rowsOf(each, path));
  if (typeof value !== 'object') return [new Map([[path, value as Cell]])];
  const parts = Object.entries(value).map(([key, each]) => rowsOf(each, path === '' ? key : `${path}.${key}`));
  const height = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_none, at) => new Map(parts.flatMap((part) => [...(part[at] ?? [])])));
}
