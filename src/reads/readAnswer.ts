import type { Faults } from './argumentFaults.ts';
import { boundGroups } from './countLimits.ts';
import { isTheirs } from './isTheirs.ts';
import type { AskingPiece } from './lead.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Piece } from './piece.ts';
import { readPage } from './readPage.ts';
import { ReadError } from './readError.ts';
import { type Answer, type Arguments, answerName, type Relation, type Row, type Selection } from './selection.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What was asked, beside the tree. */
export interface Asked {
  readonly given: Arguments;
  readonly faults: Faults;
  /** Is told of each place where a row was left out that is not ours. */
  readonly reportTheirs: (place: string) => void;
}

/**
 * Reads what a composed query answered for a relation of an object. A list that passes its bound is a `ReadError` in its
 * place. Throws where the graph gave something else than was asked: a fault of ours.
 *
 * @param owner the type of the object
 * @param from the piece that found the object; null where none did
 */
export function readAnswer(
  index: PieceIndex,
  owner: string,
  relation: Relation,
  from: Piece | null,
  raw: unknown,
  asked: Asked,
): Answer {
  const { field, position } = relation;
  const fault = asked.faults.get(position);
  if (fault !== undefined) return fault;
  if (raw === undefined) throw new Error(`${owner}.${field} was asked and not answered`);
  const lead = index.lead(owner, field, from);
  const args = asked.given[position] ?? {};
  const read = (type: string, piece: Piece | null) => (found: unknown) =>
    readRow(index, relation, type, piece, found, asked);
  const isOurs = (piece: AskingPiece) => (found: unknown) => {
    if (!isTheirs(index, piece, relation, found)) return true;
    asked.reportTheirs(`${owner}.${field}`);
    return false;
  };
  switch (lead.kind) {
    case 'beside':
      return read(lead.type, null)(raw);
    case 'one':
      if (raw === null || !isOurs(lead.piece)(raw)) return null;
      return read(lead.piece.gives.type, lead.piece)(raw);
    case 'list':
      return readList(lead.piece.name, lead.bound, raw, read(lead.piece.gives.type, lead.piece), isOurs(lead.piece));
    case 'page':
      return readPage(lead.piece, args, raw, read(lead.piece.gives.type, lead.piece), isOurs(lead.piece));
    case 'counts':
      return boundGroups(read(relation.selection.type, null)(raw), args);
    case 'ofCounts': {
      const part = read(relation.selection.type, null);
      if (lead.list) return readList(field, null, raw, part);
      return raw === null ? null : part(raw);
    }
  }
}

function readList(
  name: string,
  bound: number | null,
  raw: unknown,
  read: (found: unknown) => Row,
  isOurs: (found: unknown) => boolean = () => true,
): readonly Row[] | ReadError {
  if (!Array.isArray(raw)) throw new Error(`${name}: ${String(raw)} stands for a list`);
  if (bound !== null && raw.length > bound) {
    return new ReadError('TOO_LONG', `${name} has more than ${bound} entries; ask more narrowly`);
  }
  return raw.filter(isOurs).map(read);
}

/**
 * @param type that of what was found, as far as what led to it tells
 * @param by the piece that found it; null where none did
 */
function readRow(
  index: PieceIndex,
  { field, selection }: Relation,
  type: string,
  by: Piece | null,
  found: unknown,
  asked: Asked,
): Row {
  const own = checkType(field, selection, type, found);
  const raw = found as Raw;
  const relations: Record<string, Answer> = {};
  const readAll = (owner: string, below: readonly Relation[], from: Piece | null, source: Raw) => {
    for (const relation of below) {
      relations[relation.key] = readAnswer(index, owner, relation, from, source[answerName(relation)], asked);
    }
  };
  readAll(selection.type, selection.relations, by, raw);
  let values = raw;
  for (const branch of selection.branches.filter(({ possible }) => possible.includes(own))) {
    const part = raw[branch.type] as Raw;
    readAll(branch.type, branch.relations, null, part);
    values = { ...values, ...part };
  }
  return { type: own, values, relations };
}

/**
 * The object type of what was found. Here alone it is looked at whether the graph gave what was asked: an object, and of
 * the type of its place.
 */
function checkType(field: string, { type, possible }: Selection, found: string, raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) throw new Error(`${field}: ${String(raw)} stands for a ${type}`);
  const own = possible.length === 0 ? found : String((raw as Raw)['__typename']);
  if (own !== type && !possible.includes(own)) throw new Error(`${field}: a ${own} stands for a ${type}`);
  return own;
}
