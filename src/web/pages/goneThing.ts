import { WhatChangedSinceDocument } from '../../client/operations.generated.ts';
import type { AskNamed } from './visit.ts';

/** So many loads are looked at, from the last on: what went before them is told as unknown. */
const mostLoads = 10;

/**
 * The version with which a thing went that this graph had; null where it had none of this id in its last loads, or has
 * it. What came and went after a version is no change since that, so of each load that removed something it is asked
 * what changed since the one before.
 */
export async function goneSince(ask: AskNamed, id: string): Promise<string | null> {
  const { dataset } = await ask(WhatChangedSinceDocument, {});
  const newest = dataset.loads.toSorted((one, other) => (one.doneAt < other.doneAt ? 1 : -1));
  for (const [at, { removed }] of newest.slice(0, mostLoads).entries()) {
    const before = newest[at + 1];
    if (removed === 0 || before === undefined) continue;
    const { changes } = await ask(WhatChangedSinceDocument, { since: before.version, thing: id });
    const gone = changes.nodes.find(({ kind, thing }) => kind === 'REMOVED' && thing === id);
    if (gone !== undefined) return gone.version;
  }
  return null;
}
