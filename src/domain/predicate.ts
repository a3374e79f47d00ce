/**
 * The predicate table: every predicate of a claim and every relationship type between things of the world, with what
 * may stand on each side and how it reads. The check of the seed, the GraphQL enums and the documentation come from it.
 *
 * - `claimed`: somebody says it in a text; the relationship is derived from accepted claims.
 * - `structure`: nobody disputes it; the seed writes it directly.
 * - `value`: a claim with words of ours instead of an object; no relationship follows. Where the table names a
 *   property,
 *   its subject has there what such claims say, as a list.
 * - `date`: a claim with a date (EDTF) as its value; a date of its subject is folded from such claims.
 */
export type PredicateKind = 'claimed' | 'structure' | 'value' | 'date';

export interface Predicate {
  readonly name: string;
  readonly kind: PredicateKind;
  /** Labels of which the subject has one. */
  readonly from: readonly string[];
  /** Labels of which the object has one; empty where the claim has a value. */
  readonly to: readonly string[];
  /** Of a `value` or a `date`: the property of its subject that such claims become; null where they stay claims. */
  readonly becomes: string | null;
  /** How it reads from subject to object, in the middle of a sentence. */
  readonly reads: string;
  /** How it reads from object to subject. */
  readonly readsBack: string;
  /** One sentence for the schema and the documentation. */
  readonly about: string;
}

const claimed = (
  name: string,
  from: string,
  to: string,
  reads: string,
  readsBack: string,
  about: string,
): Predicate => ({
  name,
  kind: 'claimed',
  from: from.split(' '),
  to: to.split(' '),
  becomes: null,
  reads,
  readsBack,
  about,
});

const structure = (name: string, from: string, to: string, reads: string, readsBack: string, about: string) => ({
  ...claimed(name, from, to, reads, readsBack, about),
  kind: 'structure' as const,
});

const value = (name: string, from: string, reads: string, about: string, becomes: string | null = null): Predicate => ({
  name,
  kind: 'value',
  from: from.split(' '),
  to: [],
  becomes,
  reads,
  readsBack: '',
  about,
});

const date = (name: string, from: string, reads: string, about: string, becomes: string): Predicate => ({
  ...value(name, from, reads, about, becomes),
  kind: 'date',
});

export const predicates: readonly Predicate[] = [
  claimed('HELD_OFFICE', 'Person', 'Office', 'held the office of', 'was held by', 'A person held an office.'),
  claimed('SPEAKS_FOR', 'Person', 'Actor', 'speaks for', 'is spoken for by', 'A person speaks for somebody.'),
  claimed('MEMBER_OF', 'Actor', 'Organization', 'is a member of', 'has as member', 'An actor belongs to a body.'),
  claimed(
    'PART_OF',
    'Organization Program Law',
    'Organization Program Law',
    'is part of',
    'has as part',
    'A body, program or version belongs to a whole.',
  ),
  claimed('DECIDED', 'Actor', 'PolicyChange', 'decided', 'was decided by', 'An actor decided a change of policy.'),
  claimed('ANNOUNCED', 'Actor', 'Event Law', 'announced', 'was announced by', 'An actor announced an event or a law.'),
  claimed('ISSUED', 'Actor', 'Law GuidanceIssued', 'issued', 'was issued by', 'An actor issued a document.'),
  claimed(
    'ADDRESSED_TO',
    'Law',
    'Actor',
    'is addressed to',
    'is the addressee of',
    'A document is addressed to an actor.',
  ),
  claimed('SPONSORED', 'Person', 'Law', 'sponsored', 'was sponsored by', 'A person sponsored a bill.'),
  claimed('VETOED', 'Person', 'Law BillVetoed', 'vetoed', 'was vetoed by', 'A person vetoed a bill.'),
  claimed('SUED', 'Actor', 'LawsuitFiled', 'sued in', 'was brought by', 'An actor brought a lawsuit.'),
  claimed(
    'DEFENDANT_IN',
    'Actor',
    'LawsuitFiled',
    'is the defendant in',
    'was brought against',
    'An actor is sued in a lawsuit.',
  ),
  claimed(
    'ON_BEHALF_OF',
    'LawsuitFiled',
    'Organization',
    'was brought on behalf of',
    'was sued for in',
    'A lawsuit was brought for a group.',
  ),
  claimed('RULED', 'Organization', 'RulingIssued', 'ruled in', 'was ruled by', 'A court gave a ruling.'),
  claimed(
    'TOOK_PART_IN',
    'Actor',
    'Event',
    'took part in',
    'had as participant',
    'An actor took part in an event, in a role that no other type names.',
  ),
  claimed(
    'AFFECTS',
    'Event',
    'Actor',
    'affects',
    'is affected by',
    'An event is about somebody, or changes something for them, without their taking part.',
  ),
  claimed(
    'PRODUCED',
    'Event',
    'Law Program Agreement',
    'produced',
    'came out of',
    'An event brought forth a document, a program or an agreement.',
  ),
  claimed(
    'CONCERNS',
    'Event',
    'Law Program Agreement',
    'concerns',
    'is the concern of',
    'An event is about a law, a program or an agreement.',
  ),
  claimed(
    'TOOK_PLACE_IN',
    'Event',
    'Jurisdiction',
    'took place in',
    'was the place of',
    'An event took place somewhere.',
  ),
  claimed(
    'LAW_OF',
    'Law',
    'Jurisdiction',
    'is a law of',
    'has the law',
    'A bill, a document or a ruling is of a place.',
  ),
  claimed('STARTED', 'PolicyChange', 'PolicyState', 'started', 'was started by', 'A change began a state of policy.'),
  claimed('ENDED', 'PolicyChange', 'PolicyState', 'ended', 'was ended by', 'A change ended a state of policy.'),
  claimed(
    'STATE_OF',
    'PolicyState',
    'Organization',
    'is the policy of',
    'has the policy',
    'A state of policy is that of an agency.',
  ),
  claimed('HOLDS', 'Actor', 'Stance', 'holds', 'is held by', 'An actor holds a stance.'),
  claimed(
    'GAVE_WAY_TO',
    'Stance',
    'Stance PolicyState',
    'gave way to',
    'took the place of',
    'A position was given up for another, or for what its holder did.',
  ),
  claimed('CAME_AFTER', 'Event', 'Event', 'came after', 'came before', 'Somebody puts one event after another.'),
  claimed(
    'CITES_AS_REASON',
    'Event',
    'Event',
    'was decided for the reason of',
    'was given as the reason for',
    'The decider gives one event as the reason for another.',
  ),
  claimed(
    'PROMPTED_BY',
    'Event',
    'Event',
    'was prompted by',
    'prompted',
    'Somebody says that one event brought another about.',
  ),
  claimed(
    'RESPONDS_TO',
    'Event Statement',
    'Event Law',
    'responds to',
    'drew the response',
    'A reaction to an event or a law.',
  ),
  claimed(
    'IMPLEMENTS',
    'Law Event',
    'Law Event',
    'carries out',
    'is carried out by',
    'A document or an event carries out another.',
  ),
  claimed('SUPERSEDES', 'Law', 'Law', 'supersedes', 'is superseded by', 'A law takes the place of another.'),
  claimed('OPERATES', 'Organization', 'Program Agreement', 'operates', 'is operated by', 'A body runs a program.'),
  claimed(
    'PARTY_TO',
    'Organization',
    'Program Agreement',
    'is party to',
    'has as party',
    'A body is party to an agreement.',
  ),
  claimed('STATED', 'Actor', 'Observation', 'stated', 'was stated by', 'An actor stated a number.'),
  structure(
    'WITHIN',
    'Jurisdiction',
    'Jurisdiction',
    'is within',
    'contains',
    'A place lies within another, by the register.',
  ),
  structure('SERVES', 'Organization', 'Jurisdiction', 'serves', 'is served by', 'A body serves a place.'),
  structure(
    'OFFICE_OF',
    'Office',
    'Organization Jurisdiction',
    'is an office of',
    'has the office',
    'An office belongs to a body or a place.',
  ),
  structure('HAS_TENURE', 'Person', 'Tenure', 'has the tenure', 'is the tenure of', "A person's time in an office."),
  structure('TENURE_IN', 'Tenure', 'Office', 'is in the office', 'has the tenure', 'The office of a tenure.'),
  structure('ON', 'PolicyState Stance', 'Issue', 'answers', 'is answered by', 'A state or a stance answers an issue.'),
  structure('APPLIES_TO', 'PolicyState Law', 'Criterion', 'applies by', 'limits', 'Whom a policy or a law covers.'),
  structure(
    'ABOUT',
    'Issue',
    'Law Program Issue',
    'is about',
    'is at issue in',
    'An issue is about a law or a program, or judges what another asks.',
  ),
  structure('SAID', 'Actor', 'Statement', 'said', 'was said by', 'An actor made a statement.'),
  structure('SAID_AT', 'Statement', 'Event', 'was said at', 'was the occasion of', 'The occasion of a statement.'),
  structure('UNDER', 'Agreement', 'Program', 'is made under', 'has the agreement', 'The program of an agreement.'),
  structure('MEASURES', 'Observation', 'Measure', 'measures', 'is measured by', 'What a number counts.'),
  structure('COUNTED_IN', 'Observation', 'Jurisdiction', 'counts in', 'is counted by', 'Where a number counts.'),
  structure(
    'PART_OF_WHOLE',
    'Observation',
    'Observation',
    'is a part of the whole',
    'is the whole of',
    'A number counts a part of what another counts.',
  ),
  structure('USED_IN', 'Term', 'Article', 'is used in', 'uses the word', 'A text uses a loaded word.'),
  value('HAS_REASON', 'Event Law Stance PolicyState', 'has the reason', 'A reason given, that is no event.'),
  value('HAS_EFFECT', 'Event Law Program Agreement PolicyState', 'has the effect', 'An effect that somebody asserts.'),
  value('HAS_PURPOSE', 'Event Law Program Agreement', 'has the purpose', 'A purpose that somebody gives.'),
  value('WOULD_HAVE', 'Law', 'would have', 'What a law would have done.'),
  value('DEFINED_AS', 'Program Agreement Law Criterion', 'is defined as', 'What somebody says a thing is.'),
  value('ADVISES', 'Law Statement Event', 'advises', 'What a document or a speaker advises.'),
  value(
    'DESCRIBED_AS',
    'Person Organization Office Jurisdiction Program Agreement Law Event Issue PolicyState',
    'is described as',
    'What else a text says of a thing, in our words.',
  ),
  date('HAPPENED_ON', 'Event', 'happened on', 'When an event happened or is to happen.', 'date'),
  date('ANNOUNCED_ON', 'Event', 'was announced on', 'When an event was announced.', 'announced'),
  date('EFFECTIVE_ON', 'Event', 'took effect on', 'When an event took effect.', 'effective'),
];
