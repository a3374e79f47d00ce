import { filterNesting } from './filterNesting.ts';
import type { Filter } from './filterShape.ts';
import type { AskingPiece, Lead } from './lead.ts';
import { pageSize } from './pageSize.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Arguments, FieldArguments, Relation, Selection } from './selection.ts';

/** What a question asks of the graph, found before anything is composed. */
export interface Cost {
  /** How many rows it may bring: the sum over its relations of the product of the sizes on the way to each. */
  readonly rows: number;
  /** How many relations deep the deepest of its filters asks. */
  readonly nesting: number;
}

/** How many things a list without pages is taken to have: nearly all have fewer. */
const usualList = 3;

/** What a total takes beside the rows of its page: the whole list is gone through. */
const rowsOfTotal = 20;

/** @param largest the most rows of a page: one that is asked for more is refused where it stands */
export function costOf(index: PieceIndex, root: Relation, given: Arguments, largest: number): Cost {
  let rows = 0;
  let nesting = 0;

  function addRelation(type: string, relation: Relation, by: AskingPiece | null, times: number): void {
    const args = given[relation.position] ?? {};
    const lead = index.lead(type, relation.field, by);
    const piece = pieceOf(lead);
    const here = times * Math.min(largest, sizeOf(lead, args));
    rows += here + (relation.counted || relation.undated === true ? times * rowsOfTotal : 0);
    const { filter } = args;
    if (piece !== null && typeof filter === 'object' && filter !== null) {
      nesting = Math.max(nesting, filterNesting(index, piece.gives.type, filter as Filter, piece));
    }
    addSelection(relation.selection, lead.kind === 'counts' ? null : piece, here);
  }

  function addSelection({ type, relations, branches }: Selection, by: AskingPiece | null, times: number): void {
    for (const relation of relations) addRelation(type, relation, by, times);
    for (const branch of branches) {
      for (const relation of branch.relations) addRelation(branch.type, relation, null, times);
    }
  }

  addRelation('Query', root, null, 1);
  return { rows, nesting };
}

/** The piece that finds what is filtered, if any. */
function pieceOf(lead: Lead): AskingPiece | null {
  if (lead.kind === 'counts') return lead.counted;
  return lead.kind === 'beside' || lead.kind === 'ofCounts' ? null : lead.piece;
}

function sizeOf(lead: Lead, args: FieldArguments): number {
  switch (lead.kind) {
    case 'beside':
    case 'one':
    case 'counts':
      return 1;
    case 'list':
      return Math.min(lead.bound, usualList);
    case 'page':
      return Math.max(1, pageSize(args));
    case 'ofCounts':
      return lead.list ? usualList : 1;
  }
}
