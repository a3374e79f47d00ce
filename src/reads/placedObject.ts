import type { PieceField, StoredColumn } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { PlacedPiece } from './placedPiece.ts';
import { placeCypher } from './placeCypher.ts';

/** An object in a composed text. */
export interface PlacedObject {
  /** Its GraphQL type: an object type or an interface. */
  readonly type: string;
  readonly variable: string;
  readonly mark: string;
  /** The piece that found it; null where it stood beside another, or its type is a narrower one. */
  readonly by: PlacedPiece | null;
}

/** What can be read off an object, in the variables of its place. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly expression: string;
  /** Of a partial date: what its parts are kept under. */
  readonly date: string | null;
  /** The properties that it is read of; null where the graph computes it. */
  readonly stored: StoredColumn | null;
}

/** What the piece gives that found the object. */
export function objectOf(by: PlacedPiece): PlacedObject {
  return { type: by.piece.gives.type, variable: by.variable, mark: by.mark, by };
}

/** The columns of an object: those that the piece shows which found it, in its own way, then the others of its type. */
export function columnsOf(index: PieceIndex, { type, variable, mark, by }: PlacedObject): readonly Column[] {
  const shown = by === null ? [] : by.piece.fields.filter((field) => !index.isNodeType(field.type));
  const start = index.startOf(type);
  const names = new Map(start === null ? [] : [[start, variable]]);
  const others = index.fieldsOf(type).filter(({ name }) => !shown.some((field) => field.name === name));
  const column = (place: (cypher: string) => string) => (field: PieceField) => {
    const { name, date, stored } = field;
    return {
      name,
      type: field.type,
      expression: place(field.expression),
      date: date === undefined ? null : place(date),
      stored: stored === undefined ? null : { ...stored, variable: place(stored.variable) },
    };
  };
  return [
    ...shown.map(column((cypher) => by?.text(cypher) ?? cypher)),
    ...others.map(column((cypher) => placeCypher(cypher, names, mark))),
  ];
}

/** The variable of what the piece found beside an object, by that of the piece. */
export function besideOf({ type, by }: PlacedObject, variable: string): string {
  if (by === null) throw new Error(`nothing was found beside a ${type}`);
  return by.text(variable);
}

/** The column of that name, or null. */
export function columnOf(index: PieceIndex, object: PlacedObject, name: string): Column | null {
  return columnsOf(index, object).find((column) => column.name === name) ?? null;
}
