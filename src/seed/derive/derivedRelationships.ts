import { slugOf } from '../../domain/slugOf.ts';
import type { Seed } from '../layout/seed.ts';
import { joinGraphs, known, type DesiredGraph, type DesiredRelationship } from '../rows/desiredGraph.ts';
import { claimAccounts } from './claimAccounts.ts';
import type { ClaimFact } from './claimFacts.ts';
import { foldFact } from './foldFact.ts';
import { spellGroups } from './spellGroups.ts';

/** The labels of somebody's time in an office. */
export const tenureLabels = ['Tenure', 'Entity', 'Node'] as const;

/**
 * The relationships that people see: one for each predicate, subject, object and spell of the claims from which one
 * follows; and for each spell of a person in an office the time in it, as a node of its own.
 */
export function derivedRelationships(seed: Seed, facts: ReadonlyMap<string, ClaimFact>): DesiredGraph {
  const relationships = spellGroups(facts.values()).flatMap(({ spells }) =>
    spells.map(({ word, saying }) =>
      relationshipOf(
        saying.map(({ fact }) => fact),
        word,
        facts,
      ),
    ),
  );
  const tenures = relationships.filter(({ type }) => type === 'HELD_OFFICE').map((each) => tenureOf(seed, each));
  return joinGraphs([{ nodes: [], relationships }, ...tenures]);
}

/** Somebody's time in an office; of several, each but one has the word of its spell in its id. */
function tenureOf(seed: Seed, { from, to, properties }: DesiredRelationship): DesiredGraph {
  const { spell, claimIds = [] } = properties;
  const word = typeof spell === 'string' ? spell : null;
  const id = `tenure:${[slugOf(from), slugOf(to), ...(word === null ? [] : [word])].join('--')}`;
  const ends = `${seed.byId.get(from)?.name ?? from}: ${seed.byId.get(to)?.name ?? to}`;
  const name = word === null ? ends : `${ends} (${word.replaceAll('-', ' ')})`;
  return {
    nodes: [{ id, labels: tenureLabels, properties: { ...properties, id, name } }],
    relationships: [
      { type: 'HAS_TENURE', from, to: id, properties: { claimIds } },
      { type: 'TENURE_IN', from: id, to, properties: { claimIds } },
    ],
  };
}

function relationshipOf(
  saying: readonly ClaimFact[],
  spell: string | null,
  facts: ReadonlyMap<string, ClaimFact>,
): DesiredRelationship {
  const { predicate: type = '', subject: from = '', object: to = '' } = saying[0]?.claim.value ?? {};
  const listOf = (key: 'role' | 'by') => {
    const list = [...new Set(saying.flatMap(({ claim }) => claim.value[key] ?? []))].sort();
    return list.length === 0 ? undefined : list;
  };
  const properties = known({
    spell: spell ?? undefined,
    roles: listOf('role'),
    by: listOf('by'),
    ...foldFact({ saying, dating: [], accountsOf: claimAccounts }, facts),
    // Only of the states of policies is it asked around which days they were seen; the history has it of all.
    firstObservedEarliest: undefined,
    lastObservedLatest: undefined,
  });
  return { type, from, to, properties };
}
