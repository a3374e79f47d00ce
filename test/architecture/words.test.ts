import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { words } from '../../src/seed/shape/words.ts';

const schema = buildSchema(
  readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);

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
  act: 'IssueAct',
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
} as const satisfies Partial<Record<keyof typeof words, string>>;

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
