import type { Faults } from './argumentFaults.ts';
import { boundGroups } from './countLimits.ts';
import { isTheirs } from './isTheirs.ts';
import type { AskingPiece } from './lead.ts';
import type { ObjectLayout, ObjectLayouts } from './objectLayout.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Piece } from './piece.ts';
import { readPage } from './readPage.ts';
import { ReadError } from './readError.ts';
import { readStored } from './readStored.ts';
import {
  type Answer,
  type Arguments,
  answerName,
  type Branch,
  type Relation,
  type Row,
  type Selection,
} from './selection.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What was asked, beside the tree. */
export interface Asked {
  readonly given: Arguments;
  /** How the objects stand in the answer. */
  readonly layouts: ObjectLayouts;
  readonly faults: Faults;
  /** Is told of each place where a row was left out that is not ours. */
  readonly reportTheirs: (place: string) => void;
}

/**
 * Reads what a composed query answered for a relation of an object. A list that passes its bound is a `ReadError` in
 * its place. Throws where the graph gave something else than was asked: a fault of ours.
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
    if (!isTheirs(index, asked.layouts, piece, relation, found)) return true;
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
      return boundGroups(readCounts(index, relation, raw, asked), args);
    case 'ofCounts':
      if (!lead.list) return raw === null ? null : read(relation.selection.type, null)(raw);
      return readList(field, null, raw, (found) => readCounts(index, relation, found, asked));
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

/** Counts and their groups come as maps, in which the things that are counted by are objects. */
function readCounts(index: PieceIndex, { field, selection }: Relation, found: unknown, asked: Asked): Row {
  if (typeof found !== 'object' || found === null) throw new Error(`${field}: ${String(found)} stands for counts`);
  const values = found as Raw;
  const relations = selection.relations.map((relation) => {
    return [
      relation.key,
      readAnswer(index, selection.type, relation, null, values[answerName(relation)], asked),
    ] as const;
  });
  return { type: selection.type, values, relations: Object.fromEntries(relations) };
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
  if (!Array.isArray(found)) throw new Error(`${field}: ${String(found)} stands for a ${type}`);
  const values: Record<string, unknown> = {};
  const relations: Record<string, Answer> = {};

  /** Reads a part of a list that stands as its layout says, and gives where it ends. */
  function readPart(
    raw: readonly unknown[],
    start: number,
    { stored, computed }: ObjectLayout,
    owner: string,
    below: readonly Relation[],
    from: Piece | null,
  ): number {
    let at = start;
    for (const { names, columns } of stored) {
      const properties = raw[at++];
      for (const { name, stored } of columns) values[name] = readStored(stored, names, properties);
    }
    for (const { name } of computed) values[name] = raw[at++];
    for (const relation of below) {
      relations[relation.key] = readAnswer(index, owner, relation, from, raw[at++], asked);
    }
    return at;
  }

  const layout = layoutOf(asked, selection);
  const raw = found as readonly unknown[];
  const own = checkType(field, selection, type, raw);
  const rest = readPart(raw, layout.typed ? 1 : 0, layout, selection.type, selection.relations, by);
  for (const [at, branch] of selection.branches.entries()) {
    if (!branch.possible.includes(own)) continue;
    const part = raw[rest + at];
    if (!Array.isArray(part)) throw new Error(`${field}: ${String(part)} stands for what a ${own} has`);
    readPart(part, 0, layoutOf(asked, branch), branch.type, branch.relations, null);
  }
  return { type: own, values, relations };
}

/**
 * The object type of what was found. Here alone it is looked at whether the graph gave what was asked: an object of the
 * type of its place.
 */
function checkType(field: string, { type, possible }: Selection, found: string, raw: readonly unknown[]): string {
  const own = possible.length === 0 ? found : String(raw[0]);
  if (own !== type && !possible.includes(own)) throw new Error(`${field}: a ${own} stands for a ${type}`);
  return own;
}

function layoutOf({ layouts }: Asked, part: Selection | Branch): ObjectLayout {
  const layout = layouts.get(part);
  if (layout === undefined) throw new Error(`a ${part.type} was read and not asked`);
  return layout;
}
