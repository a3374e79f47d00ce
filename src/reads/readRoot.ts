import type { ReadTransaction } from '../graph/graph.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type Asked, readAnswer } from './readAnswer.ts';
import type { Answer, Arguments, Relation } from './selection.ts';
import type { IdPlace } from './parameters.ts';
import { findUnknownIds, type WantedId } from './unknownIds.ts';
import { faultsOfUnknown, unknownAmong, wantedIds } from './wantedIds.ts';

/** The one row of a composed query. */
export interface RootRow {
  readonly answer: unknown;
  /** At which of the ids that were given there is nothing; left out where no place takes ids. */
  readonly unknown?: readonly number[];
}

/**
 * Reads what a composed query answered for its root field. Where an id is given that nothing has, one query more
 * finds which may be meant, and the answer is a `ReadError`. Fails with a `GraphError`.
 */
export async function readRoot(
  index: PieceIndex,
  root: Relation,
  row: RootRow | undefined,
  asked: Asked & { readonly ids: readonly IdPlace[] },
  transaction: ReadTransaction,
): Promise<Answer> {
  const { ids, given } = asked;
  const missing = row?.unknown ?? [];
  const unknown =
    missing.length === 0 ? [] : await findUnknownIds(transaction, unknownAmong(wantedIds(ids, given), missing));
  const faults = new Map([...faultsOfUnknown(ids, given, unknown), ...asked.faults]);
  const answer = readAnswer(index, 'Query', root, null, row?.answer, { ...asked, faults });
  if (answer !== null) return answer;
  const [lookedFor] = await findUnknownIds(transaction, lookedUp(index, root, given));
  return lookedFor?.fault ?? null;
}

/** The id by which a root field looked for one thing. */
function lookedUp(index: PieceIndex, { field, position }: Relation, given: Arguments): readonly WantedId[] {
  const lead = index.lead('Query', field, null);
  const id = given[position]?.['id'];
  return lead.kind === 'one' && typeof id === 'string' ? [{ id, type: lead.piece.gives.type }] : [];
}
