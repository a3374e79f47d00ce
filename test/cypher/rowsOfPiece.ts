import type { Piece } from '../../src/reads/piece.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A row of a page, with its cursor. */
interface PageRow {
  readonly cursor: readonly string[];
  readonly node: Row;
}

/** The rows that a piece found, in the answer of its `aloneQuery`. */
export function rowsOfPiece(piece: Piece, answer: unknown): readonly Row[] {
  if (piece.pages) return pageOfPiece(piece, answer).map(({ node }) => node);
  const found = piece.from === null ? answer : inner(piece, answer);
  if (found === null || found === undefined) return [];
  return Array.isArray(found) ? (found as readonly Row[]) : [found as Row];
}

/** As `rowsOfPiece`, with the cursors, of a piece that has pages. */
export function pageOfPiece(piece: Piece, answer: unknown): readonly PageRow[] {
  const outer = piece.from === null ? answer : inner(piece, answer);
  return (outer as { readonly rows: readonly PageRow[] }).rows;
}

/** What the piece answered inside of the object that it starts from. */
function inner(piece: Piece, answer: unknown): unknown {
  return (answer as Row | null)?.[`${piece.name.split('.')[1] ?? ''}1`];
}
