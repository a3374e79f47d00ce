import { undatedCondition, withFilter } from './filterCondition.ts';
import type { Filter } from './filterShape.ts';
import type { AskingPiece, Lead } from './lead.ts';
import { Parameters } from './parameters.ts';
import type { PieceBody } from './pieceBody.ts';
import type { LevelLayout, ObjectLayout } from './objectLayout.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { PlacedPiece } from './placedPiece.ts';
import type { Arguments, Branch, FieldArguments, Relation, Selection } from './selection.ts';

/** What is asked apart: a relation of objects of a type. */
export interface LeftRelation {
  readonly owner: string;
  readonly relation: Relation;
}

/** What is found while one level is composed. */
export interface LevelInMaking {
  /** What is left to queries of their own. */
  readonly left: LeftRelation[];
  /** How the objects stand in the answer to the level. */
  readonly layouts: Map<Selection, LevelLayout>;
}

/** A query on its way of being composed: what it is composed from, and what was found and added so far. */
export class Composition {
  readonly index: PieceIndex;
  readonly parameters = new Parameters();
  /** What each relation leads to, by position. */
  readonly leads = new Map<number, Lead>();
  readonly layouts = new Map<Selection | Branch, ObjectLayout>();
  /** Null where all is one query. */
  readonly level: LevelInMaking | null;
  readonly #marks = new Map<number, string>();
  readonly #given: Arguments;

  /**
   * @param given the arguments of every relation by position, of which the text takes the shape (`argumentShape`)
   * @param way whether the tree becomes one query, or its first relation alone, in a text that is free of its position
   */
  constructor(index: PieceIndex, given: Arguments, way: 'whole' | 'level') {
    this.index = index;
    this.level = way === 'whole' ? null : { left: [], layouts: new Map() };
    this.#given = given;
  }

  /** What tells the names of a relation apart in the text. */
  mark(position: number): string {
    if (this.level === null) return String(position);
    const mark = this.#marks.get(position) ?? String(this.#marks.size);
    this.#marks.set(position, mark);
    return mark;
  }

  /** A mark for what nobody asks for, though it stands in the text of a level. */
  nextMark(): string {
    return this.mark(-1 - this.#marks.size);
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
    const placed = new PlacedPiece(piece, this.mark(position), start);
    this.parameters.addPiece(position, placed);
    return placed;
  }

  /** What a piece asks, with the filter of its field. */
  bodyOf(placed: PlacedPiece, position: number): PieceBody {
    const filter = this.args(position)['filter'];
    if (typeof filter !== 'object' || filter === null) return placed.body;
    return withFilter(this.index, placed, filter as Filter, position, this.parameters);
  }

  /** Whether a row of a piece is found by a day though nothing is known of its date; null where none can be. */
  undatedOf(placed: PlacedPiece, position: number): string | null {
    const filter = this.args(position)['filter'];
    const own = placed.piece.fields.find(({ name }) => name === 'undated');
    const asksFilter = typeof filter === 'object' && filter !== null;
    const ways = [
      own === undefined ? null : placed.text(own.expression),
      asksFilter ? undatedCondition(this.index, placed, filter as Filter, position, this.parameters) : null,
    ].filter((way) => way !== null);
    return ways.length === 0 ? null : ways.map((way) => `(${way})`).join(' OR ');
  }
}
