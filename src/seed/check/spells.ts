import { spellsOf, type Saying, type Spells } from '../../domain/spells.ts';
import { claimAccounts } from '../derive/claimAccounts.ts';
import { effectOf } from '../derive/changeDates.ts';
import { isBelieved } from '../derive/isLive.ts';
import { spellGroups } from '../derive/spellGroups.ts';
import { unsureClaims } from '../derive/unsureClaims.ts';
import type { Fault } from '../file/fault.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

type Claim = Seed['claims'][number];
type Said = Saying & { readonly fact: { readonly claim: Claim } };

/** What says that a thing with one time of its own is so, or when. */
const ofOneSpell = ['HOLDS', 'STATE_OF', 'STARTED', 'ENDED'];

/**
 * Claims that surely speak of different spells of one fact are told apart by a word, and a claim that fits several says
 * of which it speaks. A stance and a state of policy are one spell: another is a thing of its own.
 */
export const spells: SeedRule = (seed) => [
  ...seed.claims
    .filter(({ value }) => value.spell !== undefined && ofOneSpell.includes(value.predicate))
    .map((claim) => faultIn(claim, ['spell'], `${claim.value.predicate} has none: ${anotherThing}`)),
  ...spellGroups(seed.claims.filter(isNoThing).map((claim) => ({ claim }))).flatMap((each) => faultsOf(each)),
  ...[...statesOf(seed), ...stancesOf(seed)].flatMap((saying) => faultsOfOne(spellsOf(saying))),
];

const anotherThing = 'a stance or a state of policy is one spell; write another one, with an id of its own';

function isNoThing({ value }: Claim): boolean {
  return !ofOneSpell.includes(value.predicate);
}

function faultsOf({ spells: found, unclear }: Spells<Said>): readonly Fault[] {
  const [first, ...more] = found.filter(({ word }) => word === null);
  return [
    ...more.map(({ saying }) =>
      faultAt(
        saying,
        `speaks of another spell than ${namesOf(first?.saying)}: add a word, such as "spell: second-term"`,
      ),
    ),
    ...unclear.map(({ said, fits }) => {
      const several = (fits.length === 0 ? found : fits).map(({ saying }) => namesOf(saying));
      const problem = `${fits.length === 0 ? 'fits none of the spells of' : 'fits the spells of'} ${several.join(' and of ')}`;
      return faultAt([said], `${problem}: say which it speaks of, such as "spell: second-term", there and here`);
    }),
  ];
}

function faultsOfOne({ spells: found }: Spells<Said>): readonly Fault[] {
  const [first, ...more] = found;
  return more.map(({ saying }) =>
    faultAt(saying, `speaks of another spell than ${namesOf(first?.saying)}: ${anotherThing}`),
  );
}

function faultAt(saying: readonly Said[], problem: string): Fault {
  const [first] = saying;
  if (first === undefined) throw new Error('nobody speaks of a spell');
  return faultIn(first.fact.claim, [], problem);
}

function namesOf(saying: readonly Said[] = []): string {
  return saying.map(({ fact }) => fact.claim.id).join(', ');
}

/** What is said of each stance's time. */
function stancesOf(seed: Seed): readonly (readonly Said[])[] {
  return entitiesOf(seed, 'stance').map(({ id }) =>
    seed.claims.filter((claim) => says(claim, 'HOLDS') && claim.value.object === id).map(ownTime),
  );
}

/** What is said of each state's time: by itself, and by what began and ended it. */
function statesOf(seed: Seed): readonly (readonly Said[])[] {
  const unsure = unsureClaims(seed);
  const dating = seed.claims
    .filter((claim) => isBelieved(claim) && claim.value.dateValue !== null)
    .map((claim) => ({ claim, unsure: unsure.has(claim.id) }));
  return entitiesOf(seed, 'policy-state').map(({ id }) =>
    seed.claims.flatMap((claim): readonly Said[] => {
      const { subject, object } = claim.value;
      if (says(claim, 'STATE_OF') && subject === id) return [ownTime(claim)];
      if (!says(claim, 'STARTED', 'ENDED') || object !== id) return [];
      const effect = [effectOf(dating, subject)];
      const began = says(claim, 'STARTED');
      const accounts = { from: began ? effect : [], until: began ? [] : effect, observed: [] };
      return [{ spell: null, fact: { claim }, accounts }];
    }),
  );
}

function ownTime(claim: Claim): Said {
  return { spell: null, fact: { claim }, accounts: claimAccounts([{ claim }]) };
}

function says(claim: Claim, ...predicates: readonly string[]): boolean {
  return isBelieved(claim) && predicates.includes(claim.value.predicate);
}
