import { rawKey } from './composeQuery.ts';
import { boundGroups } from './countGroups.ts';
import { writeCursor } from './cursor.ts';
import type { Faults } from './argumentFaults.ts';
import { listName } from './pageOrder.ts';
import { isBackward, pageSize } from './pageSize.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { Answer, Arguments, Page, Relation, Row, Selection } from './selection.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What was asked, beside the tree. */
export interface Asked {
  readonly given: Arguments;
  readonly faults: Faults;
}

/** Reads what a composed query answered for a relation. A list that passes its bound is a `ReadError` in its place. */
export function readAnswer(index: PieceIndex, owner: string, relation: Relation, raw: unknown, asked: Asked): Answer {
  const piece = index.relation(owner, relation.field);
  const fault = asked.faults.get(relation.position);
  if (fault !== undefined) return fault;
  const read = (each: unknown) => readRow(index, relation.selection, piece, each as Raw, asked);
  if (piece !== null && piece.order.length > 0) return readPage(piece, raw as RawPage, relation, asked.given, read);
  if (piece?.counts != null) return boundGroups(read(raw), asked.given[relation.position] ?? {});
  if (!Array.isArray(raw)) return raw === null || raw === undefined ? null : read(raw);
  if (piece !== null && piece.bound !== null && raw.length > piece.bound) {
    return new ReadError('TOO_LONG', `${piece.name} has more than ${piece.bound} entries; ask more narrowly`);
  }
  return raw.map(read);
}

interface RawPage {
  readonly rows: readonly { readonly cursor: readonly (string | number)[]; readonly node: unknown }[];
  readonly total: number | null;
  /** What the caller is told instead of rows. */
  readonly refused: string | null;
}

function readPage(
  piece: Piece,
  raw: RawPage,
  { position }: Relation,
  given: Arguments,
  read: (raw: unknown) => Row,
): Page | ReadError {
  if (raw.refused !== null) return new ReadError('REFUSED', raw.refused);
  const args = given[position] ?? {};
  const size = pageSize(args);
  const list = listName(piece, args['orderBy']);
  const rows = raw.rows
    .slice(0, size)
    .map(({ cursor, node }) => ({ cursor: writeCursor(list, cursor), row: read(node) }));
  const more = raw.rows.length > size;
  const isGiven = (end: string) => args[end] !== undefined && args[end] !== null;
  return isBackward(args)
    ? { rows: rows.toReversed(), hasNext: isGiven('before'), hasPrevious: more, total: raw.total }
    : { rows, hasNext: more, hasPrevious: isGiven('after'), total: raw.total };
}

function readRow(index: PieceIndex, selection: Selection, from: Piece | null, raw: Raw, asked: Asked): Row {
  const typename = typeof raw['__typename'] === 'string' ? raw['__typename'] : null;
  const relations: Record<string, Answer> = {};
  const readAll = (type: string, below: readonly Relation[], source: Raw) => {
    for (const relation of below) {
      const direct =
        from?.fields.some(({ name, type: to }) => name === relation.field && index.isNodeType(to)) === true;
      const value = source[rawKey(relation)];
      relations[relation.key] = direct
        ? readRow(index, relation.selection, null, value as Raw, asked)
        : readAnswer(index, type, relation, value, asked);
    }
  };
  readAll(selection.type, selection.relations, raw);
  let values = raw;
  for (const branch of selection.branches.filter(({ possible }) => possible.includes(typename ?? ''))) {
    const own = raw[branch.type] as Raw;
    readAll(branch.type, branch.relations, own);
    values = { ...values, ...own };
  }
  return { typename, values, relations };
}
