import type { FieldTag } from '../graph/cypherFile.ts';
import { countFields } from './countGroups.ts';
import type { Piece } from './piece.ts';

/** Pieces by name, and what the names mean. */
export class PieceIndex {
  readonly #byName: ReadonlyMap<string, Piece>;
  /** `Type.field` of the fields by which a row leads straight on to a node. */
  readonly #direct: ReadonlySet<string>;

  constructor(pieces: readonly Piece[]) {
    this.#byName = new Map(pieces.map((piece) => [piece.name, piece]));
    this.#direct = new Set(
      pieces.flatMap(({ gives, fields }) =>
        fields
          .filter(({ type }) => gives !== null && this.isNodeType(type))
          .map(({ name }) => `${gives?.type ?? ''}.${name}`),
      ),
    );
  }

  /** Whether the field leads on to other objects; else it is read off the object itself. */
  isRelation(type: string, field: string): boolean {
    return (
      countFields.has(`${type}.${field}`) || this.#direct.has(`${type}.${field}`) || this.relation(type, field) !== null
    );
  }

  /** The scalars and values of a type that stand on its node, or none. */
  fieldsOf(type: string): readonly FieldTag[] {
    return this.#byName.get(type)?.fields ?? [];
  }

  /** The variable from which those are read, or null. */
  startOf(type: string): string | null {
    return this.#byName.get(type)?.from?.variable ?? null;
  }

  /** Whether the type is one of nodes, which have ids; other types are relationships, or made for an answer. */
  isNodeType(type: string): boolean {
    const piece = this.#byName.get(type);
    return piece?.gives === null && piece.fields.some(({ name }) => name === 'id');
  }

  /** The piece that answers a relation field of a type, its own or that of one of its interfaces. */
  relation(type: string, field: string): Piece | null {
    const interfaces = this.#byName.get(type)?.interfaces ?? [];
    for (const owner of [type, ...interfaces.toReversed()]) {
      const piece = this.#byName.get(`${owner}.${field}`);
      if (piece !== undefined) return piece;
    }
    return null;
  }

  /** As `relation`, where the field must be there: the tests compare the pieces with the schema. */
  wanted(type: string, field: string): Piece {
    const piece = this.relation(type, field);
    if (piece === null) throw new Error(`no piece answers ${type}.${field}`);
    return piece;
  }
}
