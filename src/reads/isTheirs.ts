import type { AskingPiece } from './lead.ts';
import type { ObjectLayouts } from './objectLayout.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Relation, Selection } from './selection.ts';

/**
 * Whether a row is, or shows beside it, a node without an id: ours have one, so somebody drew a relationship to a node
 * of theirs. Such a row is no part of an answer.
 */
export function isTheirs(
  index: PieceIndex,
  layouts: ObjectLayouts,
  piece: AskingPiece,
  { selection }: Relation,
  found: unknown,
): boolean {
  if (lacksId(layouts, selection, found)) return true;
  const layout = layouts.get(selection);
  if (!Array.isArray(found) || layout === undefined) return false;
  const start = Number(layout.typed) + layout.stored.length + layout.computed.length;
  return selection.relations.some(
    (relation, at) =>
      index.lead(selection.type, relation.field, piece).kind === 'beside' &&
      lacksId(layouts, relation.selection, found[start + at]),
  );
}

/** Of what has an id, that is the first of the first properties. */
function lacksId(layouts: ObjectLayouts, selection: Selection, found: unknown): boolean {
  const layout = layouts.get(selection);
  if (!Array.isArray(found) || layout?.stored[0]?.names[0] !== 'id') return false;
  const properties: unknown = found[Number(layout.typed)];
  return Array.isArray(properties) && properties[0] === null;
}
