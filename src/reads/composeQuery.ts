import { composeCounts } from './composeCounts.ts';
import { composeRelation } from './composeObject.ts';
import { Composition } from './composition.ts';
import type { Lead } from './lead.ts';
import type { IdPlace, PlacedParameter } from './parameters.ts';
import type { ObjectLayouts } from './objectLayout.ts';
import type { PieceIndex } from './pieceIndex.ts';
import type { Arguments, Relation } from './selection.ts';
import { unknownIdsColumn } from './wantedIds.ts';

export interface ComposedQuery {
  readonly text: string;
  readonly parameters: readonly PlacedParameter[];
  /** Where ids are given of what must be there. */
  readonly ids: readonly IdPlace[];
  /** What each relation of the tree leads to, by position. */
  readonly leads: ReadonlyMap<number, Lead>;
  /** How the objects stand in the answer. */
  readonly layouts: ObjectLayouts;
}

/**
 * Nests the pieces of a root field along its selection into one query with a column `answer`, and a column `unknown`
 * where ids are given. Each piece stands as a subquery where the selection has it.
 *
 * @param given the arguments of every relation by position, of which the text takes the shape (`argumentShape`)
 */
export function composeQuery(index: PieceIndex, root: Relation, given: Arguments): ComposedQuery {
  const composition = new Composition(index, given, 'whole');
  const answer = composeRoot(composition, root);
  const { parameters, leads, layouts } = composition;
  const text = parameters.ids.length === 0 ? answer : `${answer},\n${unknownIdsColumn(parameters)}`;
  return { text, parameters: parameters.all, ids: parameters.ids, leads, layouts };
}

/** What the root field leads to, as a query of one row with a column `answer`. */
export function composeRoot(composition: Composition, root: Relation): string {
  const lead = composition.lead('Query', root.field, null, root.position);
  if (lead.kind === 'counts') return composeCounts(composition, lead, root);
  const answer = composeRelation(composition, { type: 'Query', variable: '', mark: '', by: null }, root);
  return `RETURN ${answer} AS answer`;
}
