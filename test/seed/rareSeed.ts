import { predicates } from '../../src/domain/predicate.ts';
import { type Keys, minimalSeed } from './minimalSeed.ts';

const person = 'person:m';
const organization = 'organization:m';
const event = 'event:m';

/** Subject and object of each predicate that a claim may make, out of the minimal seed and the files below. */
const ends: Readonly<Record<string, readonly [subject: string, object: string]>> = {
  HELD_OFFICE: [person, 'office:m'],
  SPEAKS_FOR: [person, organization],
  MEMBER_OF: [person, organization],
  PART_OF: ['law:q', 'law:m'],
  DECIDED: [person, 'event:policy-change'],
  ANNOUNCED: [person, event],
  ISSUED: [person, 'law:m'],
  ADDRESSED_TO: ['law:m', organization],
  SPONSORED: [person, 'law:m'],
  VETOED: [person, 'law:m'],
  SUED: [person, 'event:lawsuit'],
  DEFENDANT_IN: [organization, 'event:lawsuit'],
  ON_BEHALF_OF: ['event:lawsuit', organization],
  RULED: [organization, 'event:ruling'],
  TOOK_PART_IN: [person, event],
  AFFECTS: [event, organization],
  PRODUCED: [event, 'law:m'],
  CONCERNS: [event, 'program:m'],
  TOOK_PLACE_IN: [event, 'jurisdiction:m'],
  LAW_OF: ['law:m', 'jurisdiction:m'],
  STARTED: ['event:policy-change', 'policy-state:m'],
  ENDED: ['event:policy-change', 'policy-state:m'],
  STATE_OF: ['policy-state:m', organization],
  HOLDS: [person, 'stance:o'],
  GAVE_WAY_TO: ['stance:o', 'policy-state:m'],
  CAME_AFTER: ['event:ruling', event],
  CITES_AS_REASON: ['event:ruling', 'event:lawsuit'],
  PROMPTED_BY: ['event:ruling', 'event:lawsuit'],
  RESPONDS_TO: ['event:ruling', 'law:m'],
  IMPLEMENTS: ['event:ruling', event],
  SUPERSEDES: ['law:m', 'law:q'],
  OPERATES: [organization, 'program:m'],
  PARTY_TO: [organization, 'agreement:n'],
  STATED: [person, 'observation:n'],
};

const voice = { actor: person, capacity: 'AUTHOR' };
const date = { date: '2012-12-05', basis: 'INFERRED', phrase: 'one day', rule: 'It is the day.', evidence: ['m/all'] };
const more: Readonly<Record<string, Keys>> = {
  ISSUED: { retracted: date },
  CITES_AS_REASON: { voice: { actor: person, capacity: 'SPOKESPERSON' } },
  PROMPTED_BY: { by: 'AUTHOR' },
  TOOK_PART_IN: { role: 'spoke' },
};
const ofOneSpell = ['HOLDS', 'STATE_OF', 'STARTED', 'ENDED'];
const said = { sentence: 'It is said.', voice, at: date, from: date, until: date, evidence: ['m/all'] };

/** Keys that the minimal seed leaves out, by file. */
const optional: Readonly<Record<string, Keys>> = {
  'article/m.yaml': {
    updated: date,
    address: 'https://m.example/text',
    archivedAddress: 'https://archive.example/m',
  },
};

/** The minimal seed with what it leaves out, and a claim of every predicate of which a relationship follows. */
export const rareSeed: Readonly<Record<string, Keys>> = {
  ...Object.fromEntries(
    Object.entries(minimalSeed).map(([path, keys], at) => [
      path,
      { ...keys, identifiers: [{ scheme: 'wikidata', value: `Q${at}` }], ...optional[path] },
    ]),
  ),
  'law/q.yaml': { id: 'law:q', name: 'Q', kind: 'BILL', status: 'INTRODUCED', version: true },
  'jurisdiction/r.yaml': {
    id: 'jurisdiction:r',
    name: 'R',
    kind: 'REGION',
    places: [{ place: 'jurisdiction:m', evidence: ['m/all'] }],
  },
  'event/policy-change.yaml': { id: 'event:policy-change', name: 'A change', kind: 'PolicyChange' },
  'event/passed.yaml': { id: 'event:passed', name: 'A bill passed', kind: 'BillPassed' },
  'event/signed.yaml': { id: 'event:signed', name: 'A bill signed', kind: 'BillSigned' },
  'event/lawsuit.yaml': { id: 'event:lawsuit', name: 'A lawsuit', kind: 'LawsuitFiled' },
  'event/ruling.yaml': {
    id: 'event:ruling',
    name: 'A ruling',
    kind: 'RulingIssued',
    claims: predicates
      .filter(({ kind }) => kind === 'claimed')
      .map(({ name: predicate }, at) => {
        const found = ends[predicate];
        if (found === undefined)
          throw new Error(`test/seed/rareSeed.ts has no ends for ${predicate}: a subject and an object`);
        const [subject, object] = found;
        const spell = ofOneSpell.includes(predicate) ? {} : { spell: 'once' };
        return { id: `claim:rare-${at}`, subject, predicate, object, ...said, ...spell, ...more[predicate] };
      }),
  },
};
