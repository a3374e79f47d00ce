import { WhichThingsThereAreDocument } from '../../../client/operations.generated.ts';
import { listFlags } from '../../pages/listFlags.ts';
import type { Visit } from '../../pages/visit.ts';

/** A thing with its name, to be picked. */
export interface PickableThing {
  readonly id: string;
  readonly name: string;
}

/**
 * Of each of these types up to a hundred things, by name; of one that takes all kinds, people, bodies, events and laws.
 */
export async function namedThings(
  { ask }: Visit,
  types: readonly string[],
): Promise<ReadonlyMap<string, readonly PickableThing[]>> {
  const wanted = new Map(types.map((type) => [type, flagsFor(type)]));
  const all = [...new Set([...wanted.values()].flat())];
  if (all.length === 0) return new Map();
  const answer = await ask(WhichThingsThereAreDocument, Object.fromEntries(all.map((flag) => [flag, true])));
  const lists = new Map(Object.entries(answer).map(([key, list]) => [key, list.nodes]));
  return new Map([...wanted].map(([type, keys]) => [type, keys.flatMap((key) => lists.get(key) ?? [])]));
}

function flagsFor(type: string): readonly string[] {
  const flag = listFlags[type];
  if (flag !== undefined) return [flag];
  return type === 'Actor' ? ['people', 'bodies'] : ['people', 'bodies', 'events', 'laws', 'programs', 'issues'];
}
