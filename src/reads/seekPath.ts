import { type Filter, keysOf } from './filterShape.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { besideOf, columnOf, objectOf, type PlacedObject } from './placedObject.ts';
import { PlacedPiece } from './placedPiece.ts';

/** Where a value stands in a field's arguments. */
export type Path = readonly (string | number)[];

/**
 * The way through a filter, over relations that every row must have, to things that are named by their ids: there are
 * few of them, and an index finds them, where the rows themselves may be a million. Null where a filter names none so,
 * or where the rows are named by ids themselves. Behind `or`, `not` and `none` nothing is sought: such rows need not
 * have the relation.
 */
export function seekPath(index: PieceIndex, filtered: PlacedObject, filter: Filter): Path | null {
  function of(object: PlacedObject, filter: Filter, path: Path): Path | null {
    if (isIds(filter['id'])) return path;
    for (const key of keysOf(filter)) {
      const found = through(object, key, filter[key], [...path, key]);
      if (found !== null) return found;
    }
    return null;
  }

  function through(object: PlacedObject, key: string, value: unknown, path: Path): Path | null {
    if (key === 'or' || key === 'not') return null;
    if (key === 'and') {
      return firstOf((value as readonly Filter[]).map((each, at) => () => of(object, each, [...path, at])));
    }
    if (columnOf(index, object, key) !== null) return null;
    const special = index.filterPiece(object.type, key);
    if (special !== null) return special.joins === true && namesThings(special) ? path : null;
    const lead = index.lead(object.type, key, object.by?.piece ?? null);
    if (lead.kind === 'beside') {
      // What stands beside the rows of the list is found with them, and not before.
      if (object === filtered) return null;
      const beside = { type: lead.type, variable: besideOf(object, lead.variable), mark: object.mark, by: null };
      return of(beside, value as Filter, path);
    }
    if (lead.kind === 'counts' || lead.kind === 'ofCounts' || lead.piece.joins !== true) return null;
    const next = objectOf(new PlacedPiece(lead.piece, '', object.variable));
    if (lead.kind === 'one') return of(next, value as Filter, path);
    const some = (value as Filter)['some'];
    return some == null ? null : of(next, some as Filter, [...path, 'some']);
  }

  const path = of(filtered, filter, ['filter']);
  return path?.length === 1 ? null : path;
}

function isIds(value: unknown): boolean {
  return Array.isArray(value);
}

function namesThings({ params }: Piece): boolean {
  return params.some(({ known }) => known !== undefined);
}

function firstOf<Found>(ways: readonly (() => Found | null)[]): Found | null {
  for (const way of ways) {
    const found = way();
    if (found !== null) return found;
  }
  return null;
}
