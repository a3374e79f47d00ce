import type { AskingPiece } from './lead.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { answerName, type Relation } from './selection.ts';

/**
 * Whether a row is, or shows beside it, a node without an id: ours have one, so somebody drew a relationship to a node of
 * theirs. Such a row is no part of an answer.
 */
export function isTheirs(index: PieceIndex, piece: AskingPiece, { selection }: Relation, found: unknown): boolean {
  if (lacksId(found)) return true;
  if (typeof found !== 'object' || found === null) return false;
  const row = found as Readonly<Record<string, unknown>>;
  return selection.relations.some(
    (relation) =>
      index.lead(piece.gives.type, relation.field, piece).kind === 'beside' && lacksId(row[answerName(relation)]),
  );
}

function lacksId(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'id' in found && found.id === null;
}
