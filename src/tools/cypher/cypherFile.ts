import type { ParameterType } from '../../graph/graph.ts';
import type { Piece, PieceField, PieceParameter } from '../../reads/piece.ts';

export const modes = ['read', 'piece', 'fragment', 'write', 'schema'] as const;

/** A parameter with an example, in JSON, with which the file runs by itself. */
export interface ParameterTag extends PieceParameter {
  readonly type: ParameterType;
  readonly example: unknown;
}

/** One question of `cypher/`, read from a file of its own or from a line of a type's file. */
export interface CypherFile {
  /** The folder, and the name of the file without ending, or of the piece that a line writes. */
  readonly name: string;
  readonly path: string;
  /** Where it begins in the file. */
  readonly line: number;
  readonly about: string;
  /** `piece` and `fragment` are parts: of a composed query, and of other files. */
  readonly mode: (typeof modes)[number];
  readonly params: readonly ParameterTag[];
  /** Columns of a whole question, with their TypeScript types. */
  readonly row: readonly { readonly name: string; readonly type: string }[];
  /** The variable that a piece starts from, its GraphQL type, and the id of an example. */
  readonly from: { readonly variable: string; readonly type: string; readonly example: string } | null;
  readonly gives: Piece['gives'];
  readonly locals: readonly string[];
  readonly fields: readonly PieceField[];
  readonly order: Piece['order'];
  readonly pages: boolean;
  readonly bound: number | null;
  readonly refuse: string | null;
  readonly counts: string | null;
  /** Of what asks a part of a date: which. */
  readonly datePart?: NonNullable<Piece['datePart']>;
  readonly interfaces: readonly string[];
  /** The id and the sentence of a law, in an audit. */
  readonly law: { readonly id: string; readonly must: string } | null;
  /** dbHits allowed on the seed graph. */
  readonly budget: number | null;
  readonly text: string;
  /** The same clauses, as they are walked from the other end; null where that is no other text. */
  readonly fromEnd: string | null;
}

/** What most of them have not. */
export const emptyFile = {
  params: [],
  row: [],
  from: null,
  gives: null,
  locals: [],
  fields: [],
  order: [],
  pages: false,
  bound: null,
  refuse: null,
  counts: null,
  interfaces: [],
  law: null,
  budget: null,
  text: '',
  fromEnd: null,
} satisfies Partial<CypherFile>;
