import type { Accounts } from '../../domain/foldBounds.ts';
import type { Properties } from '../desiredGraph.ts';
import { entitiesOf, type Seed } from '../seed.ts';
import { dateClaimsOf, effectOf } from './changeDates.ts';
import { claimAccounts } from './claimAccounts.ts';
import type { ClaimFact } from './claimFacts.ts';
import { eventDates } from './eventDates.ts';
import { foldFact } from './foldFact.ts';
import { isBelieved } from './isLive.ts';

type Facts = ReadonlyMap<string, ClaimFact>;

/** The derived properties of entities, by id: dates of events; bounds and history of stances and states of policy. */
export function derivedProperties(seed: Seed, facts: Facts): ReadonlyMap<string, Properties> {
  const believed = [...facts.values()].filter(({ claim }) => isBelieved(claim));
  return new Map([
    ...entitiesOf(seed, 'event').map(({ id }) => [id, eventDates(seed, id, facts)] as const),
    ...entitiesOf(seed, 'stance').map(({ id }) => {
      const saying = believed.filter(({ claim: { value } }) => value.predicate === 'HOLDS' && value.object === id);
      return [id, foldFact({ saying, dating: [], accountsOf: claimAccounts }, facts)] as const;
    }),
    ...entitiesOf(seed, 'policy-state').map(({ id }) => [id, stateProperties(seed, id, believed, facts)] as const),
  ]);
}

/** A state of policy begins with what started it and ends with what ended it, when these took effect. */
function stateProperties(seed: Seed, state: string, believed: readonly ClaimFact[], facts: Facts): Properties {
  const saying = believed.filter(({ claim: { value } }) => value.predicate === 'STATE_OF' && value.subject === state);
  const changing = believed.filter(
    ({ claim: { value } }) => ['STARTED', 'ENDED'].includes(value.predicate) && value.object === state,
  );
  const changes = [...new Set(changing.map(({ claim }) => claim.value.subject))];
  const dates = changes.flatMap((change) => dateClaimsOf(seed, change, facts));
  const accountsOf = (some: readonly ClaimFact[]): Accounts => {
    const known = new Set(some);
    const said = claimAccounts(saying.filter((fact) => known.has(fact)));
    const by = (predicate: 'STARTED' | 'ENDED') => {
      const links = changing.filter((fact) => known.has(fact) && fact.claim.value.predicate === predicate);
      const subjects = new Set(links.map(({ claim }) => claim.value.subject));
      return [...subjects].map((change) =>
        effectOf(
          dates.filter((fact) => known.has(fact)),
          change,
        ),
      );
    };
    return { from: [...said.from, ...by('STARTED')], until: [...said.until, ...by('ENDED')], observed: said.observed };
  };
  return foldFact({ saying, dating: [...changing, ...dates], accountsOf }, facts);
}
