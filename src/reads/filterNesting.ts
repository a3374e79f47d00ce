import { type Filter, keysOf } from './filterShape.ts';
import type { AskingPiece, Lead } from './lead.ts';
import type { PieceIndex } from './pieceIndex.ts';

/**
 * How many relations deep a filter asks: `{ tenures: { some: { office: { … } } } }` is two. Each is a subquery inside
 * of the one before it, and the time that a server plans for them grows with every level by a factor.
 *
 * @param by the piece that found what is filtered; null where it stood beside another
 */
export function filterNesting(index: PieceIndex, type: string, filter: Filter, by: AskingPiece | null): number {
  return deepest(
    keysOf(filter).map((key) => {
      const value = filter[key];
      if (key === 'and' || key === 'or') {
        return deepest((value as readonly Filter[]).map((each) => filterNesting(index, type, each, by)));
      }
      if (key === 'not') return filterNesting(index, type, value as Filter, by);
      if (index.filterPiece(type, key) !== null) return 1;
      if (!index.isRelation(type, key)) return 0;
      return ofLead(index, index.lead(type, key, by), value as Filter);
    }),
  );
}

function ofLead(index: PieceIndex, lead: Lead, filter: Filter): number {
  switch (lead.kind) {
    case 'beside':
      return filterNesting(index, lead.type, filter, null);
    case 'one':
      return 1 + filterNesting(index, lead.piece.gives.type, filter, lead.piece);
    case 'list':
    case 'page': {
      const { piece } = lead;
      const inside = (key: string) => filterNesting(index, piece.gives.type, filter[key] as Filter, piece);
      return 1 + deepest(keysOf(filter).map(inside));
    }
    case 'counts':
    case 'ofCounts':
      return 0;
  }
}

function deepest(depths: readonly number[]): number {
  return Math.max(0, ...depths);
}
