import { keyTypeOf, type KeyType } from './cursor.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { placeCypher } from './placeCypher.ts';

/** A key by which the rows of a page stand in order; never null in the graph's answer. */
export interface SortKey {
  /** In the variables of the piece. */
  readonly expression: string;
  readonly descending: boolean;
  readonly type: KeyType;
}

/** What a page asks of its piece, beside its own parameters: the same for all cursors and sizes. */
export interface PageOrder {
  /** The name of the list in this order: cursors of another are refused. */
  readonly list: string;
  readonly keys: readonly SortKey[];
}

/** What stands for an unknown value, so that it comes last in either direction. */
const lastValues = {
  string: ["'\u{10FFFF}'", "''"],
  date: ["'9999-12-31'", "'0001-01-01'"],
  int: ['9007199254740991', '-9007199254740991'],
  float: ['1.0e308', '-1.0e308'],
} as const;

/**
 * The order of a connection: first by what the caller gives in `orderBy`, each entry a field of the rows and a
 * direction, then by the piece's own keys, of which the last is unique.
 */
export function pageOrder(index: PieceIndex, piece: Piece, orderBy: unknown): PageOrder {
  const given = entriesOf(orderBy);
  const own = piece.order.map((key): SortKey => {
    const [, expression = key, direction] = /^(.*?)(?: (DESC))?$/.exec(key) ?? [];
    const field = [...piece.fields, ...index.fieldsOf(piece.gives?.type ?? '')].find(
      (each) => each.expression === expression,
    );
    return { expression, descending: direction === 'DESC', type: keyTypeOf(field?.type) };
  });
  const named = given.map(([field, direction]) => sortKey(index, piece, field, direction === 'DESC'));
  return { list: listName(piece, orderBy), keys: [...named, ...own] };
}

/** The name of a list in the order that the caller gives. */
export function listName({ name }: Piece, orderBy: unknown): string {
  return [name, ...entriesOf(orderBy).map(([field, direction]) => `${field}:${direction}`)].join(' ');
}

function entriesOf(orderBy: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(orderBy)) return [];
  return (orderBy as readonly Readonly<Record<string, unknown>>[]).flatMap((entry) =>
    Object.entries(entry).map(([field, direction]) => [field, String(direction)] as const),
  );
}

function sortKey(index: PieceIndex, piece: Piece, field: string, descending: boolean): SortKey {
  const type = piece.gives?.type ?? '';
  const start = index.startOf(type);
  const shown = piece.fields.find(({ name }) => name === field);
  const tag = shown ?? index.fieldsOf(type).find(({ name }) => name === field);
  if (tag === undefined || (shown === undefined && start === null)) throw new Error(`${type} has no order by ${field}`);
  const names = new Map(shown === undefined ? [[start ?? '', piece.gives?.variable ?? '']] : []);
  const place = (expression: string) => placeCypher(expression, names, '');
  const last = (kind: keyof typeof lastValues) => lastValues[kind][descending ? 1 : 0];
  if (tag.date !== undefined) {
    const day = `toString(${place(tag.date)}${descending ? 'Latest' : 'Earliest'})`;
    return { expression: `coalesce(${day}, ${last('date')})`, descending, type: 'string' };
  }
  if (tag.type === 'int' || tag.type === 'float') {
    return { expression: `coalesce(${place(tag.expression)}, ${last(tag.type)})`, descending, type: tag.type };
  }
  return { expression: `coalesce(toString(${place(tag.expression)}), ${last('string')})`, descending, type: 'string' };
}
