import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

export type Keys = Readonly<Record<string, unknown>>;

const sha256 = 'a'.repeat(64);
const voice = { actor: 'person:m', capacity: 'AUTHOR' };
const evidence = ['m/all'];

/** One of each thing that a file can say, with the keys that it must have and no other. */
export const minimalSeed: Readonly<Record<string, Keys>> = {
  'person/m.yaml': {
    id: 'person:m',
    name: 'M',
    names: [{ text: 'Em', language: 'en', kind: 'ALIAS' }],
    claims: [
      { id: 'claim:m', predicate: 'HELD_OFFICE', object: 'office:m', sentence: 'M held it.', voice, evidence },
      { id: 'claim:n', predicate: 'DESCRIBED_AS', value: 'small', sentence: 'M is small.', voice, evidence },
    ],
    gaps: [{ id: 'gap:m', question: 'Who is M?', reason: 'UNNAMED', searched: ['article:m'] }],
  },
  'organization/m.yaml': { id: 'organization:m', name: 'M', kind: 'AGENCY', serves: ['jurisdiction:m'] },
  'office/m.yaml': { id: 'office:m', name: 'M' },
  'jurisdiction/m.yaml': { id: 'jurisdiction:m', name: 'M', kind: 'CITY' },
  'program/m.yaml': { id: 'program:m', name: 'M', kind: 'PARTNERSHIP' },
  'program/n.yaml': { id: 'agreement:n', name: 'M', program: 'program:m' },
  'law/m.yaml': {
    id: 'law:m',
    name: 'M',
    kind: 'BILL',
    status: 'INTRODUCED',
    appliesTo: [{ id: 'criterion:m', effect: 'INCLUDES', text: 'All.', evidence }],
  },
  'event/m.yaml': { id: 'event:m', name: 'M', kind: 'Request' },
  'issue/m.yaml': {
    id: 'issue:m',
    name: 'M',
    question: 'May it?',
    nature: 'PRACTICE',
    act: 'PARTICIPATE',
    answers: ['YES', 'NO'],
  },
  'issue/o.yaml': { id: 'stance:o', name: 'M', issue: 'issue:n', answer: 'YES', firstHand: true },
  'issue/n.yaml': {
    id: 'issue:n',
    name: 'N',
    question: 'Is it good?',
    nature: 'EVALUATION',
    act: 'JUDGE',
    answers: ['YES', 'NO'],
  },
  'policy/m.yaml': {
    id: 'policy-state:m',
    name: 'M',
    issue: 'issue:m',
    answer: 'YES',
    claims: [
      {
        id: 'claim:o',
        predicate: 'STATE_OF',
        object: 'organization:m',
        sentence: 'M does it.',
        voice,
        evidence,
      },
    ],
  },
  'statistic/m.yaml': { id: 'measure:m', name: 'M', unit: 'PERSONS', definition: 'People.' },
  'statistic/n.yaml': {
    id: 'observation:n',
    name: 'M',
    measure: 'measure:m',
    value: null,
    phrase: 'many',
    population: 'people',
    period: 'XXXX',
    claims: [
      {
        id: 'claim:p',
        subject: 'person:m',
        predicate: 'STATED',
        object: 'observation:n',
        sentence: 'M stated it.',
        voice,
        evidence,
      },
    ],
  },
  'statement/m.yaml': {
    id: 'statement:m',
    name: 'M',
    speaker: 'person:m',
    paraphrase: 'It is so.',
    quotes: [{ passage: 'm/all', form: 'DIRECT', language: 'en', translated: 'UNKNOWN' }],
  },
  'term/m.yaml': {
    id: 'term:m',
    name: 'M',
    text: 'em',
    language: 'en',
    uses: [{ article: 'article:m', count: 1, voice: 'AUTHOR', evidence }],
  },
  'claim/m.yaml': {
    id: 'dispute:m',
    name: 'M',
    kind: 'UNRESOLVED',
    question: 'Which?',
    accounts: ['claim:m', 'claim:n'],
  },
  'claim/n.yaml': {
    id: 'decision:n',
    name: 'M',
    verdict: 'UNSURE',
    between: ['person:m'],
    question: 'Who?',
    reason: 'Nobody says.',
    sides: ['claim:n'],
    decided: '2012-12-05',
  },
  'article/n.yaml': { id: 'source-file:n', fileName: 'm.txt', sha256, bytes: 1 },
  'article/m.yaml': {
    id: 'article:m',
    name: 'M',
    title: null,
    sourceFile: 'source-file:n',
    span: '0-100',
    language: 'en',
    published: '2012-12-05',
    passages: { all: { part: 'BODY', at: '0-50', sha256, anchor: 'It is', paraphrase: 'It is so.' } },
    damage: [{ at: '60-61', printed: 'x', intended: '', kind: 'INSERTED' }],
  },
};

/** The words of its issues. */
const words: Keys = { acts: { PARTICIPATE: 'To take part.', JUDGE: 'To judge an act.' } };

/** Where a test writes a seed's files. */
export interface SeedFolder {
  readonly directory: string;
  readonly write: (path: string, keys: Keys) => void;
}

/** Writes the minimal seed into a folder of its own, which goes once `use` is done. */
export async function withMinimalSeed(use: (folder: SeedFolder) => Promise<void> | void): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'policytrail-minimal-'));
  const write = (path: string, keys: Keys) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), stringify(keys, { aliasDuplicateObjects: false }));
  };
  try {
    for (const [path, keys] of Object.entries(minimalSeed)) write(path, keys);
    write('words.yaml', words);
    await use({ directory, write });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
