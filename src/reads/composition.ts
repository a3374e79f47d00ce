import { withFilter } from './filterCondition.ts';
import type { Filter } from './filterShape.ts';
import type { AskingPiece, Lead } from './lead.ts';
import { Parameters } from './parameters.ts';
import type { PieceBody } from './pieceBody.ts';
import type { ObjectLayout } from './objectLayout.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { PlacedPiece } from './placedPiece.ts';
import type { Arguments, Branch, FieldArguments, Selection } from './selection.ts';

/** A query on its way of being composed: what it is composed from, and what was found and added so far. */
export class Composition {
  readonly index: PieceIndex;
  readonly parameters = new Parameters();
  /** What each relation leads to, by position. */
  readonly leads = new Map<number, Lead>();
  readonly layouts = new Map<Selection | Branch, ObjectLayout>();
  readonly #given: Arguments;

  /** @param given the arguments of every relation by position, of which the text takes the shape (`argumentShape`) */
  constructor(index: PieceIndex, given: Arguments) {
    this.index = index;
    this.#given = given;
  }

  args(position: number): FieldArguments {
    return this.#given[position] ?? {};
  }

  /** What a field of an object leads to; it is noted under the position. */
  lead(type: string, field: string, by: PlacedPiece | null, position: number): Lead {
    const lead = this.index.lead(type, field, by?.piece ?? null);
    this.leads.set(position, lead);
    return lead;
  }

  /** A piece at the place of a field. @param start the variable that it starts from; null at the root */
  place(piece: AskingPiece, position: number, start: string | null): PlacedPiece {
    const placed = new PlacedPiece(piece, String(position), start);
    this.parameters.addPiece(position, placed);
    return placed;
  }

  /** What a piece asks, with the filter of its field. */
  bodyOf(placed: PlacedPiece, position: number): PieceBody {
    const filter = this.args(position)['filter'];
    if (typeof filter !== 'object' || filter === null) return placed.body;
    return withFilter(this.index, placed, filter as Filter, position, this.parameters);
  }
}
