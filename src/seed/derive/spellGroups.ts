import { spellsOf, type Saying, type Spells } from '../../domain/spells.ts';
import { claimAccounts } from './claimAccounts.ts';
import type { ClaimFact } from './claimFacts.ts';
import { derivesRelationship } from './isLive.ts';

type Claimed = Pick<ClaimFact, 'claim'>;

/** A claim as one that speaks of a spell. */
export type Spoken<Fact extends Claimed> = Saying & { readonly fact: Fact };

/** The spells of each relationship that follows from claims: one group for each predicate, subject and object. */
export function spellGroups<Fact extends Claimed>(facts: Iterable<Fact>): readonly Spells<Spoken<Fact>>[] {
  const groups = new Map<string, Spoken<Fact>[]>();
  for (const fact of facts) {
    const { predicate, subject, object = '', spell = null } = fact.claim.value;
    if (!derivesRelationship(fact.claim)) continue;
    const key = `${predicate} ${subject} ${object}`;
    groups.set(key, [...(groups.get(key) ?? []), { spell, fact, accounts: claimAccounts([fact]) }]);
  }
  return [...groups.values()].map((saying) => spellsOf(saying));
}
