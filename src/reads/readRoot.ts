import type { ReadTransaction } from '../graph/graph.ts';
import { type UnknownIds, wantedIds } from './knownIds.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type Asked, readAnswer } from './readAnswer.ts';
import type { Answer, Relation } from './selection.ts';
import { unknownIdFault } from './unknownIds.ts';

/** The one row of a composed query. */
export interface RootRow {
  readonly answer: unknown;
  readonly unknown?: UnknownIds;
}

/**
 * Reads what a composed query answered for its root field. Where an argument is the id of nothing, one query more finds
 * which may be meant, and the answer is a `ReadError`. Fails with a `GraphError`.
 */
export async function readRoot(
  index: PieceIndex,
  root: Relation,
  row: RootRow | undefined,
  asked: Asked,
  transaction: ReadTransaction,
): Promise<Answer> {
  const fault = asked.faults.get(root.position);
  if (fault !== undefined) return fault;
  const lead = index.lead('Query', root.field, null);
  const wanted = 'piece' in lead ? wantedIds(lead.piece, row?.unknown) : [];
  return (await unknownIdFault(transaction, wanted)) ?? readAnswer(index, 'Query', root, null, row?.answer, asked);
}
