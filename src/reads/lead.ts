import type { Piece } from './piece.ts';

/** A piece that asks something; the others only tell what is read off a type. */
export type AskingPiece = Piece & { readonly gives: NonNullable<Piece['gives']> };

export interface Counts {
  readonly kind: 'counts';
  readonly piece: Piece;
  /** The piece of the list whose things are counted. */
  readonly counted: AskingPiece;
}

/**
 * What a field leads to. It is found once, by the pieces alone, and carried to whoever writes or reads what is there.
 */
export type Lead =
  /** An object that the piece of the row found beside it, under a variable of its own. */
  | { readonly kind: 'beside'; readonly variable: string; readonly type: string }
  /** One object or none. */
  | { readonly kind: 'one'; readonly piece: AskingPiece }
  /** All that there are. */
  | { readonly kind: 'list'; readonly piece: AskingPiece; readonly bound: number }
  /** A part of what there is. */
  | { readonly kind: 'page'; readonly piece: AskingPiece }
  /** How many a root field's list has, by groups. */
  | Counts
  /** A part of counts, laid out from their one grouping: no piece answers it by itself. */
  | { readonly kind: 'ofCounts'; readonly list: boolean };
