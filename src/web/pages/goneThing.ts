import { WhatChangedSinceDocument } from '../../client/operations.generated.ts';
import type { AskNamed } from './visit.ts';

/** So many versions are asked, from the last on: what went before them is told as unknown. */
const mostVersions = 10;

/**
 * The version with which a thing went that this graph had; null where it had none of this id in its last versions, or has
 * it. What came and went after a version is no change since that, so each is asked.
 */
export async function goneSince(ask: AskNamed, id: string): Promise<string | null> {
  const { dataset } = await ask(WhatChangedSinceDocument, {});
  const newest = dataset.loads.toSorted((one, other) => (one.doneAt < other.doneAt ? 1 : -1));
  for (const { version } of newest.slice(0, mostVersions)) {
    const { changes } = await ask(WhatChangedSinceDocument, { since: version, thing: id });
    const gone = changes.nodes.find(({ kind, thing }) => kind === 'REMOVED' && thing === id);
    if (gone !== undefined) return gone.version;
  }
  return null;
}
