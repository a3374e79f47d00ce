import type { ParameterType } from '../graph/graph.ts';

/** A parameter of a piece: an argument of its field. */
export interface PieceParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** What is sent where the caller gives nothing; left out where the caller must give it. */
  readonly absent?: unknown;
  /** Between which whole numbers it must lie. */
  readonly range?: readonly [least: number, most: number];
  /** The type of what must have the id that is given, or each of the ids. */
  readonly known?: string;
}

/**
 * A column that follows from properties of one variable: these are asked for by name, and the column is read of them.
 */
export interface StoredColumn {
  readonly variable: string;
  readonly parts: readonly StoredPart[];
  /** The property without which the column is null. */
  readonly unless?: string;
}

/** A property of a column, or of a part of one that has several. */
export interface StoredPart {
  /** The part's name in a column of several; left out where it is the whole column. */
  readonly key?: string;
  readonly property: string;
  /** Whether it is a day, which is given as a text. */
  readonly day?: true;
  /** What stands for an absent one; left out where that is null. */
  readonly absent?: unknown;
}

/** A field that a piece offers: a scalar by a Cypher expression, a node by a variable. */
export interface PieceField {
  readonly name: string;
  readonly type: string;
  readonly expression: string;
  /** Where the expression only reads properties: which. */
  readonly stored?: StoredColumn;
  /** Of a partial date: the property that its parts are kept under (`event.date` for `event.dateEarliest`). */
  readonly date?: string;
}

/**
 * A question that starts from something found already, as generated from `cypher/`. `Event.antecedents` answers a
 * relation field, `Query.event` a root field; `Event` alone has no pattern and tells what is read off an event itself.
 */
export interface Piece {
  readonly name: string;
  readonly params: readonly PieceParameter[];
  /** The variable that it starts from, and its GraphQL type. */
  readonly from: { readonly variable: string; readonly type: string } | null;
  /** The variable that it ends at, its GraphQL type, and whether there may be several. */
  readonly gives: { readonly variable: string; readonly type: string; readonly list: boolean } | null;
  /** The variables that it brings in, beside that of `from`. */
  readonly locals: readonly string[];
  readonly fields: readonly PieceField[];
  /** Its clauses, without the conditions of the last one. */
  readonly pattern: string;
  /** The variable of which each is given once, where the clauses may find it in several ways. */
  readonly distinct?: string;
  /** Where it goes over dossiers: the same clauses, as they are walked from what it gives. */
  readonly fromEnd?: string;
  /** Of a root field: whether its first clause is a MATCH of its rows, which may have been found before. */
  readonly starts?: true;
  /** Whether its clauses are only MATCHes, the first of what it starts from: they may stand among others'. */
  readonly joins?: true;
  /** The conditions of the last clause; each may stand beside an AND as it is. */
  readonly where: readonly string[];
  /** The keys by which its rows stand in order, the last one unique. */
  readonly order: readonly { readonly expression: string; readonly descending: boolean }[];
  /** Whether its rows come in pages. */
  readonly pages: boolean;
  /** The most rows that a list without pages may have. */
  readonly bound: number | null;
  /** What the caller is told instead of rows, where parameters ask for what cannot be; null where they do not. */
  readonly refuse: string | null;
  /** Of a grouping by a part of a date: where its first day is kept, and by which part; null by why there is none. */
  readonly datePart?: { readonly of: string; readonly part: 'YEAR' | 'MONTH' | null };
  /** The root field whose list it counts by groups. */
  readonly counts: string | null;
  /** GraphQL interfaces of the type that it describes. */
  readonly interfaces: readonly string[];
}
