import type { AskingPiece } from './lead.ts';
import { type PieceBody } from './pieceBody.ts';
import { placeCypher } from './placeCypher.ts';

/** A piece at one place of a composed text, where its variables and parameters have names of their own. */
export class PlacedPiece {
  readonly piece: AskingPiece;
  /** What sets the names of this place apart from all others. */
  readonly mark: string;
  readonly #names: ReadonlyMap<string, string>;

  /** @param start the variable that it starts from; null for the piece of a root field */
  constructor(piece: AskingPiece, mark: string, start: string | null) {
    this.piece = piece;
    this.mark = mark;
    const names = new Map(piece.locals.map((local) => [local, `${local}${mark}`]));
    if (piece.from !== null && start !== null) names.set(piece.from.variable, start);
    this.#names = names;
  }

  /** The variable of what it gives. */
  get variable(): string {
    return this.text(this.piece.gives.variable);
  }

  get body(): PieceBody {
    const { pattern, distinct, where } = this.piece;
    return {
      pattern: this.text(pattern),
      ...(distinct === undefined ? {} : { distinct: this.text(distinct) }),
      where: where.map((condition) => this.text(condition)),
    };
  }

  /** A text of the piece in the names of this place. */
  text(cypher: string): string {
    return placeCypher(cypher, this.#names, this.mark);
  }
}
