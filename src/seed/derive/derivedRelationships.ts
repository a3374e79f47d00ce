import { known, type DesiredGraph, type DesiredNode, type DesiredRelationship } from '../desiredGraph.ts';
import { innerLabels } from '../labels.ts';
import { slugOf, type Seed } from '../seed.ts';
import { claimAccounts } from './claimAccounts.ts';
import type { ClaimFact } from './claimFacts.ts';
import { foldFact } from './foldFact.ts';
import { derivesRelationship } from './isLive.ts';

/**
 * The relationships that people see: one for each predicate, subject and object of the claims from which one follows;
 * and for each person in an office the time in it, as a node of its own.
 */
export function derivedRelationships(seed: Seed, facts: ReadonlyMap<string, ClaimFact>): DesiredGraph {
  const groups = new Map<string, ClaimFact[]>();
  for (const fact of facts.values()) {
    const { predicate, subject, object = '' } = fact.claim.value;
    if (!derivesRelationship(fact.claim)) continue;
    const key = `${predicate} ${subject} ${object}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const relationships = [...groups.values()].map((saying) => relationshipOf(saying, facts));
  const tenures = relationships
    .filter(({ type }) => type === 'HELD_OFFICE')
    .map(({ from, to, properties }): DesiredNode => {
      const id = `tenure:${slugOf(from)}--${slugOf(to)}`;
      const name = `${seed.byId.get(from)?.name ?? from}: ${seed.byId.get(to)?.name ?? to}`;
      return { id, labels: innerLabels.tenure, properties: { ...properties, id, name } };
    });
  const ends = relationships.filter(({ type }) => type === 'HELD_OFFICE');
  const links = tenures.flatMap(({ id }, index): DesiredRelationship[] => {
    const { from: person = '', to: office = '', properties: { claimIds = [] } = {} } = ends[index] ?? {};
    return [
      { type: 'HAS_TENURE', from: person, to: id, properties: { derived: true, claimIds } },
      { type: 'TENURE_IN', from: id, to: office, properties: { derived: true, claimIds } },
    ];
  });
  return { nodes: tenures, relationships: [...relationships, ...links] };
}

function relationshipOf(saying: readonly ClaimFact[], facts: ReadonlyMap<string, ClaimFact>): DesiredRelationship {
  const { predicate: type = '', subject: from = '', object: to = '' } = saying[0]?.claim.value ?? {};
  const listOf = (key: 'role' | 'by') => {
    const list = [...new Set(saying.flatMap(({ claim }) => claim.value[key] ?? []))].sort();
    return list.length === 0 ? undefined : list;
  };
  const properties = known({
    derived: true,
    roles: listOf('role'),
    by: listOf('by'),
    ...foldFact({ saying, dating: [], accountsOf: claimAccounts }, facts),
  });
  return { type, from, to, properties };
}
