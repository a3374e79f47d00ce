import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { placeRuleNames } from '../../src/domain/placeRule.ts';
import { words } from '../../src/seed/concept/shape/words.ts';
import { readContract } from '../schema/readContract.ts';

const schema = readContract();

/** The enum of the schema that offers the words of a closed choice. */
const enums = {
  nameKind: 'NameKind',
  organizationKind: 'OrganizationKind',
  comparator: 'Comparator',
  jurisdictionKind: 'JurisdictionKind',
  programKind: 'ProgramKind',
  lawKind: 'LawKind',
  lawStatus: 'LawStatus',
  eventKind: 'EventKind',
  eventStatus: 'EventStatus',
  nature: 'IssueNature',
  stanceAnswer: 'StanceAnswer',
  policyAnswer: 'PolicyAnswer',
  criterionEffect: 'CriterionEffect',
  termVoice: 'TermVoice',
  damageKind: 'DamageKind',
  quoteForm: 'QuotationForm',
  translated: 'Translated',
  disputeKind: 'DisputeKind',
  verdict: 'Verdict',
  part: 'ArticlePart',
  basis: 'DateBasis',
  polarity: 'Polarity',
  claimStatus: 'ClaimStatus',
  modality: 'Modality',
  capacity: 'Capacity',
  promptedBy: 'PromptedBy',
  gapReason: 'GapReason',
  predicate: 'Predicate',
} as const satisfies Record<Exclude<keyof typeof words, 'scheme'>, string>;

/** Words that the seed leaves out and the API says: an observation without a number has no comparator. */
const unsaid: readonly string[] = ['VAGUE'];

it.each(Object.entries(enums))('the seed and the schema have the same words: %s', (choice, name) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  const written = values.filter((value) => !unsaid.includes(value));
  const snake = (word: string) => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const given = words[choice as keyof typeof words].map((word) => snake(word));
  expect(given.toSorted()).toEqual(written.toSorted());
});

it('the rules of places and the schema have the same words', () => {
  const type = schema.getType('PlaceRule');
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(values.toSorted()).toEqual([...placeRuleNames].sort());
});
