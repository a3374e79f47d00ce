import { composeCounts } from './composeCounts.ts';
import { composeRelation } from './composeObject.ts';
import { Composition } from './composition.ts';
import { unknownIdsColumn } from './knownIds.ts';
import type { Lead } from './lead.ts';
import type { PlacedParameter } from './parameters.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Arguments, Relation } from './selection.ts';

export interface ComposedQuery {
  readonly text: string;
  readonly parameters: readonly PlacedParameter[];
  /** What each relation of the tree leads to, by position. */
  readonly leads: ReadonlyMap<number, Lead>;
}

/**
 * Nests the pieces of a root field along its selection into one query with a column `answer`, and a column `unknown`
 * where ids must be known. Each piece stands as a subquery where the selection has it.
 *
 * @param given the arguments of every relation by position, of which the text takes the shape (`argumentShape`)
 */
export function composeQuery(index: PieceIndex, root: Relation, given: Arguments): ComposedQuery {
  const composition = new Composition(index, given);
  const text = composeRoot(composition, root);
  return { text, parameters: composition.parameters.all, leads: composition.leads };
}

function composeRoot(composition: Composition, root: Relation): string {
  const lead = composition.lead('Query', root.field, null, root.position);
  if (lead.kind === 'counts') return composeCounts(composition, lead, root);
  const answer = composeRelation(composition, { type: 'Query', variable: '', mark: '', by: null }, root);
  const unknown = 'piece' in lead ? unknownIdsColumn(lead.piece, root.position) : null;
  return `RETURN ${answer} AS answer${unknown === null ? '' : `, ${unknown} AS unknown`}`;
}
