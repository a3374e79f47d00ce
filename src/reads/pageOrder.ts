import { keyTypeOf, type KeyType } from './cursor.ts';
import type { AskingPiece } from './lead.ts';
import type { PieceField } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { columnOf, type PlacedObject } from './placedObject.ts';

/** A key by which the rows of a page stand in order; never null in the graph's answer. */
export type PageKey = {
  readonly descending: boolean;
  /** The type of its values in a cursor. */
  readonly type: KeyType;
} & (
  | { /** A field, which the caller named. */ readonly field: PieceField }
  | { /** One of the piece's own. */ readonly expression: string }
);

/** What a page asks of its piece, beside its own parameters: the same for all cursors and sizes. */
export interface PageOrder {
  /** The name of the list in this order: cursors of another are refused. */
  readonly list: string;
  readonly keys: readonly PageKey[];
}

/**
 * The order of a page: first by what the caller says in `orderBy`, each entry a field of the rows and a direction, then
 * by the piece's own keys, of which the last is unique.
 */
export function pageOrder(index: PieceIndex, piece: AskingPiece, orderBy: unknown): PageOrder {
  const fields = [...piece.fields, ...index.fieldsOf(piece.gives.type)];
  const wanted = entriesOf(orderBy).map(([name, direction]): PageKey => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`${piece.gives.type} has no order by ${name}`);
    return {
      field,
      descending: direction === 'DESC',
      type: field.date === undefined ? keyTypeOf(field.type) : 'string',
    };
  });
  const own = piece.order.map(({ expression, descending }): PageKey => {
    return { expression, descending, type: keyTypeOf(fields.find((each) => each.expression === expression)?.type) };
  });
  return { list: listName(piece, orderBy), keys: [...wanted, ...own] };
}

/** The name of a list in the order that the caller wants. */
export function listName({ name }: AskingPiece, orderBy: unknown): string {
  return [name, ...entriesOf(orderBy).map(([field, direction]) => `${field}:${direction}`)].join(' ');
}

function entriesOf(orderBy: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(orderBy)) return [];
  return (orderBy as readonly Readonly<Record<string, unknown>>[]).flatMap((entry) =>
    Object.entries(entry).map(([field, direction]) => [field, String(direction)] as const),
  );
}

/** What stands for an unknown value, so that it comes last in either direction. */
const lastValues = {
  string: ["'\u{10FFFF}'", "''"],
  date: ["'9999-12-31'", "'0001-01-01'"],
  int: ['9007199254740991', '-9007199254740991'],
  float: ['1.0e308', '-1.0e308'],
} as const;

/** A key as the text of a row has it. */
export function keyExpression(index: PieceIndex, row: PlacedObject, key: PageKey): string {
  if ('expression' in key) return row.by?.text(key.expression) ?? key.expression;
  const column = columnOf(index, row, key.field.name);
  if (column === null) throw new Error(`${row.type} has no ${key.field.name}`);
  const last = (kind: keyof typeof lastValues) => lastValues[kind][key.descending ? 1 : 0];
  if (column.date !== null) {
    return `coalesce(toString(${column.date}${key.descending ? 'Latest' : 'Earliest'}), ${last('date')})`;
  }
  if (key.type !== 'string') return `coalesce(${column.expression}, ${last(key.type)})`;
  return `coalesce(toString(${column.expression}), ${last('string')})`;
}
