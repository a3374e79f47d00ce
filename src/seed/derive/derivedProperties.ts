import type { Accounts } from '../../domain/foldBounds.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { dateProperties } from '../rows/dateProperties.ts';
import type { Properties } from '../rows/desiredGraph.ts';
import { dateClaimsOf, effectOf } from './changeDates.ts';
import { claimAccounts } from './claimAccounts.ts';
import type { ClaimFact } from './claimFacts.ts';
import { claimsOfUnknownOrigin } from './claimsOfUnknownOrigin.ts';
import { eventDates } from './eventDates.ts';
import { firstReportedOf } from './firstReported.ts';
import { foldFact } from './foldFact.ts';
import { isBelieved } from './isLive.ts';
import { asDate } from './knownFrom.ts';
import { unsureClaims } from './unsureClaims.ts';
import { valueProperties } from './valueProperties.ts';

type Facts = ReadonlyMap<string, ClaimFact>;

const neverKnown = asDate({ earliest: null, latest: null }, []);

/**
 * The derived properties of things, by id: since when a claim is known, whether it is unsure and whether its origin is
 * unknown; when a text first told of an event; what the predicate table says that values and dates become; bounds and
 * history of stances and states of policy; what an issue's act is.
 */
export function derivedProperties(
  seed: Seed,
  facts: Facts,
  knownFrom: ReadonlyMap<string, PartialDate>,
): ReadonlyMap<string, Properties> {
  const believed = [...facts.values()].filter(({ claim }) => isBelieved(claim));
  const parts = [
    ...seed.claims.map(({ id }) => [id, dateProperties('knownFrom', knownFrom.get(id) ?? neverKnown)] as const),
    ...[...unsureClaims(seed)].map((id) => [id, { unsure: true }] as const),
    ...[...claimsOfUnknownOrigin(seed)].map((id) => [id, { originUnknown: true }] as const),
    ...valueProperties(believed.map(({ claim }) => claim.value)),
    ...entitiesOf(seed, 'issue').map(({ id, value }) => [id, actProperties(seed, value.act)] as const),
    ...entitiesOf(seed, 'event').map(({ id }) => [id, eventDates(seed, id, facts)] as const),
    ...[...firstReportedOf(seed, knownFrom)].map(([id, date]) => [id, dateProperties('firstReported', date)] as const),
    ...entitiesOf(seed, 'stance').map(({ id }) => {
      const saying = believed.filter(({ claim: { value } }) => value.predicate === 'HOLDS' && value.object === id);
      return [id, foldFact({ saying, dating: [], accountsOf: claimAccounts }, facts)] as const;
    }),
    ...entitiesOf(seed, 'policy-state').map(({ id }) => [id, stateProperties(seed, id, believed, facts)] as const),
  ];
  const all = new Map<string, Properties>();
  for (const [id, properties] of parts) all.set(id, { ...all.get(id), ...properties });
  return all;
}

function actProperties({ words }: Seed, act: string): Properties {
  const sentence = words.acts.get(act);
  return sentence === undefined ? {} : { actSentence: sentence };
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
