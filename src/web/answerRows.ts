/** A value of a table; empty where the answer has nothing. */
export interface Cell {
  readonly value: string | number | boolean;
  /** Whether it stands once in the answer, beside a list, and was said in a row above. */
  readonly again: boolean;
}

export interface AnswerTable {
  /** Paths in the answer, such as `person.participations.event.name`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type CellsByColumn = ReadonlyMap<string, Cell>;

const empty: Cell = { value: '', again: false };

/**
 * An answer as a table: a column for each path to a value. Each entry of a list takes rows of its own, below the other,
 * and what stands once beside a list is repeated in its rows; lists side by side stand side by side in the rows too.
 */
export function answerRows(answer: unknown): AnswerTable {
  const rows = rowsOf(answer, '');
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? empty)) };
}

function rowsOf(value: unknown, path: string): readonly CellsByColumn[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => rowsOf(each, path));
  if (typeof value !== 'object') return [new Map([[path, { value: value as Cell['value'], again: false }]])];
  const parts = Object.entries(value).map(([key, each]) => rowsOf(each, path === '' ? key : `${path}.${key}`));
  const height = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_none, at) => new Map(parts.flatMap((part) => cellsAt(part, at))));
}

function cellsAt(part: readonly CellsByColumn[], at: number): readonly (readonly [string, Cell])[] {
  const [first] = part;
  if (part.length > 1 || at === 0) return [...(part[at] ?? [])];
  return [...(first ?? [])].map(([column, { value }]) => [column, { value, again: true }]);
}
