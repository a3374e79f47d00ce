/** A value of a table; null where the answer has none. */
export type Cell = string | number | boolean | null;

export type TableRow = Readonly<Record<string, Cell>>;

/** A list of an answer: each row is one thing or one fact. */
export interface Table {
  /** The way to the list in the answer, such as `person.tenures`. */
  readonly name: string;
  /** The table in whose rows these lists stand; null where there is none. */
  readonly parent: string | null;
  /** Whether it was asked for: one that a variable left out has no rows, whatever the graph has. */
  readonly asked: boolean;
  /** The key first, then that of the row of the parent. They follow from the question, not from what was answered. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** An answer as tables side by side. */
export interface TableAnswer {
  /** The version of the dataset that was asked; null where none is loaded. */
  readonly version: string | null;
  /** In the order of the question; those of lists in rows after the table of these rows. */
  readonly tables: readonly Table[];
  /** The table that was asked for by name; null where none was. */
  readonly chosen: Table | null;
  /** The table of the first list, which answers where only one can and none is asked for. */
  readonly first: Table;
  /** What a reader of the tables should know, such as that a list goes on. */
  readonly warnings: readonly string[];
  /** The cursor to go on from, where a page was asked for and the list goes on. */
  readonly next?: string;
}
