import type { AskingPiece, Lead } from './lead.ts';
import type { Piece, PieceField } from './piece.ts';
import type { Selection } from './selection.ts';

/** The fields of counts that lead on, though no piece answers them. */
const ofCounts: Readonly<Record<string, Lead>> = {
  'Counts.groups': { kind: 'ofCounts', list: true },
  'CountGroup.keys': { kind: 'ofCounts', list: true },
  'CountKey.entity': { kind: 'ofCounts', list: false },
};

/** Pieces by name, and what the names mean. */
export class PieceIndex {
  readonly #byName: ReadonlyMap<string, Piece>;
  readonly #leads: ReadonlyMap<string, Lead>;
  /** What the rows of a piece have beside them, by the name of the piece and the field. */
  readonly #beside: ReadonlyMap<string, Lead>;
  /** `Type.field` of the fields that some piece answers so. */
  readonly #besideSome: ReadonlySet<string>;
  /** The fields that lead from objects of a type to others, by pieces of their own. */
  readonly relations: readonly { readonly owner: string; readonly field: string; readonly gives: string }[];
  /** The types that have such fields. */
  readonly #leading: ReadonlySet<string>;
  /** The object types of each interface. */
  readonly #objectsOf: ReadonlyMap<string, readonly string[]>;

  constructor(pieces: readonly Piece[]) {
    this.#byName = new Map(pieces.map((piece) => [piece.name, piece]));
    this.#leads = new Map(
      pieces.flatMap((piece) => {
        const lead = this.#leadOf(piece);
        return lead === null ? [] : [[piece.name, lead] as const];
      }),
    );
    const beside = pieces.filter(isAsking).flatMap((piece) =>
      this.besidesOf(piece).map(({ name, type, variable }) => {
        const lead: Lead = { kind: 'beside', variable, type };
        return { place: `${piece.name} ${name}`, field: `${piece.gives.type}.${name}`, lead };
      }),
    );
    this.#beside = new Map(beside.map(({ place, lead }) => [place, lead]));
    this.#besideSome = new Set(beside.map(({ field }) => field));
    this.relations = pieces.filter(isAsking).flatMap(({ name, from, gives }) => {
      const [owner = '', field = ''] = name.split('.');
      return from?.type === owner ? [{ owner, field, gives: gives.type }] : [];
    });
    this.#leading = new Set(this.relations.map(({ owner }) => owner));
    const interfaces = new Set(pieces.flatMap((piece) => piece.interfaces));
    const objects = pieces.filter(({ name }) => !interfaces.has(name));
    this.#objectsOf = new Map(
      [...interfaces].map((type) => [
        type,
        objects.filter((object) => object.interfaces.includes(type)).map(({ name }) => name),
      ]),
    );
  }

  /** Whether the field leads on to other objects; else it is read off the object itself. */
  isRelation(type: string, field: string): boolean {
    return (
      `${type}.${field}` in ofCounts || this.#besideSome.has(`${type}.${field}`) || this.relation(type, field) !== null
    );
  }

  /**
   * What a field of a row leads to. Throws where nothing answers it: the tests compare the pieces with the schema.
   *
   * @param from the piece that found the row, or null where none did
   */
  lead(type: string, field: string, from: Piece | null): Lead {
    const beside = from === null ? undefined : this.#beside.get(`${from.name} ${field}`);
    const lead = beside ?? ofCounts[`${type}.${field}`] ?? this.#leads.get(this.relation(type, field)?.name ?? '');
    if (lead === undefined) throw new Error(`no piece answers ${type}.${field}`);
    return lead;
  }

  /** What a piece finds beside its rows: fields, and the variables and types of what they lead to. */
  besidesOf({ fields }: Piece): readonly { readonly name: string; readonly variable: string; readonly type: string }[] {
    return fields
      .filter(({ type }) => this.isNodeType(type))
      .map(({ name, type, expression }) => ({ name, type, variable: expression }));
  }

  /** Nothing of an object of the type. */
  emptySelection(type: string): Selection {
    return { type, possible: this.#objectsOf.get(type) ?? [], columns: [], relations: [], branches: [] };
  }

  /** Whether pieces of their own lead on from objects of the type. */
  leadsOn(type: string): boolean {
    const owners = [type, ...(this.#byName.get(type)?.interfaces ?? [])];
    return owners.some((owner) => this.#leading.has(owner));
  }

  #leadOf(piece: Piece): Lead | null {
    if (piece.counts !== null) return { kind: 'counts', piece, counted: this.asking('Query', piece.counts) };
    if (!isAsking(piece)) return null;
    if (piece.pages) return { kind: 'page', piece };
    if (!piece.gives.list) return { kind: 'one', piece };
    if (piece.bound === null) throw new Error(`${piece.name} gives a list without a bound`);
    return { kind: 'list', piece, bound: piece.bound };
  }

  /** The scalars and values of a type that stand on its node, or none. */
  fieldsOf(type: string): readonly PieceField[] {
    return this.#byName.get(type)?.fields ?? [];
  }

  /** The variable from which the fields of a type are read, or null. */
  startOf(type: string): string | null {
    return this.#byName.get(type)?.from?.variable ?? null;
  }

  /** Whether the type is one of nodes, which have ids; other types are relationships, or made for an answer. */
  isNodeType(type: string): boolean {
    const piece = this.#byName.get(type);
    return piece?.gives === null && piece.fields.some(({ name }) => name === 'id');
  }

  /** The piece that answers a field of a type, its own or that of one of its interfaces. */
  relation(type: string, field: string): Piece | null {
    return this.#nearest(type, (owner) => `${owner}.${field}`);
  }

  /**
   * The piece that answers a key of a type's filter which means something of its own; null where there is none. That of
   * an interface gives way to a field of the type.
   */
  filterPiece(type: string, key: string): AskingPiece | null {
    const piece = this.#nearest(type, (owner) => `${owner}Filter.${key}`);
    const isOwn = piece?.name === `${type}Filter.${key}`;
    if (!isOwn && this.relation(type, key) !== null) return null;
    return piece !== null && isAsking(piece) ? piece : null;
  }

  #nearest(type: string, nameFor: (owner: string) => string): Piece | null {
    const interfaces = this.#byName.get(type)?.interfaces ?? [];
    for (const owner of [type, ...interfaces.toReversed()]) {
      const piece = this.#byName.get(nameFor(owner));
      if (piece !== undefined) return piece;
    }
    return null;
  }

  /** As `relation`, where a piece must be there and must ask something. */
  asking(type: string, field: string): AskingPiece {
    const piece = this.relation(type, field);
    if (piece === null || !isAsking(piece)) throw new Error(`no piece answers ${type}.${field}`);
    return piece;
  }
}

function isAsking(piece: Piece): piece is AskingPiece {
  return piece.gives !== null;
}
