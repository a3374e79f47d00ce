import { rawKey } from './composeQuery.ts';
import { writeCursor } from './cursor.ts';
import { pageSize } from './pageSize.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { Answer, Arguments, Page, Relation, Row, Selection } from './selection.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Reads what a composed query answered for a relation. Throws a `ReadError` where a list passes its bound. */
export function readAnswer(
  index: PieceIndex,
  owner: string,
  relation: Relation,
  raw: unknown,
  given: Arguments,
): Answer {
  const piece = index.relation(owner, relation.field);
  const read = (each: unknown) => readRow(index, relation.selection, piece, each as Raw, given);
  if (piece !== null && piece.order.length > 0) return readPage(piece, raw as RawPage, relation, given, read);
  if (!Array.isArray(raw)) return raw === null || raw === undefined ? null : read(raw);
  if (piece !== null && piece.bound !== null && raw.length > piece.bound) {
    throw new ReadError('TOO_LONG', `${piece.name} has more than ${piece.bound} entries; ask more narrowly`);
  }
  return raw.map(read);
}

interface RawPage {
  readonly rows: readonly { readonly cursor: readonly (string | number)[]; readonly node: unknown }[];
  readonly total: number | null;
}

function readPage(piece: Piece, raw: RawPage, relation: Relation, given: Arguments, read: (raw: unknown) => Row): Page {
  const args = given[relation.position] ?? {};
  const size = pageSize(args['first']);
  return {
    rows: raw.rows
      .slice(0, size)
      .map(({ cursor, node }) => ({ cursor: writeCursor(piece.name, cursor), row: read(node) })),
    hasNext: raw.rows.length > size,
    hasPrevious: args['after'] !== undefined && args['after'] !== null,
    total: raw.total,
  };
}

function readRow(index: PieceIndex, selection: Selection, from: Piece | null, raw: Raw, given: Arguments): Row {
  const typename = typeof raw['__typename'] === 'string' ? raw['__typename'] : null;
  const relations: Record<string, Answer> = {};
  const readAll = (type: string, asked: readonly Relation[], source: Raw) => {
    for (const relation of asked) {
      const direct =
        from?.fields.some(({ name, type: to }) => name === relation.field && index.isNodeType(to)) === true;
      const value = source[rawKey(relation)];
      relations[relation.key] = direct
        ? readRow(index, relation.selection, null, value as Raw, given)
        : readAnswer(index, type, relation, value, given);
    }
  };
  readAll(selection.type, selection.relations, raw);
  const branch = selection.branches.find(({ type }) => type === typename);
  if (branch === undefined) return { typename, values: raw, relations };
  const own = raw[branch.type] as Raw;
  readAll(branch.type, branch.relations, own);
  return { typename, values: { ...raw, ...own }, relations };
}
