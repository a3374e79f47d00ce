import { predicates } from '../domain/predicate.ts';
import type { FileType, SeedEntity } from './shape/shapes.ts';
import { words } from './shape/words.ts';

/** The labels of each type of file, the most telling first: Neo4j Browser colours by the first. */
const labelsOfType: Readonly<Record<FileType, readonly string[]>> = {
  person: ['Person', 'Actor', 'Entity', 'Node'],
  organization: ['Organization', 'Actor', 'Entity', 'Node'],
  office: ['Office', 'Entity', 'Node'],
  jurisdiction: ['Jurisdiction', 'Entity', 'Node'],
  program: ['Program', 'Entity', 'Node'],
  agreement: ['Agreement', 'Entity', 'Node'],
  law: ['Law', 'Entity', 'Node'],
  event: ['Event', 'Entity', 'Node'],
  issue: ['Issue', 'Entity', 'Node'],
  stance: ['Stance', 'Entity', 'Node'],
  'policy-state': ['PolicyState', 'Entity', 'Node'],
  measure: ['Measure', 'Entity', 'Node'],
  observation: ['Observation', 'Entity', 'Node'],
  statement: ['Statement', 'Entity', 'Node'],
  term: ['Term', 'Entity', 'Node'],
  dispute: ['Dispute', 'Entity', 'Node'],
  decision: ['Decision', 'Node'],
  'source-file': ['SourceFile', 'Node'],
  article: ['Article', 'Entity', 'Node'],
};

/** The labels of what stands inside a file, or is derived. */
export const innerLabels = {
  tenure: ['Tenure', 'Entity', 'Node'],
  criterion: ['Criterion', 'Node'],
  claim: ['Claim', 'Node'],
  gap: ['Gap', 'Node'],
  passage: ['Passage', 'Node'],
  damage: ['Damage', 'Node'],
  termUse: ['TermUse', 'Node'],
  name: ['Name', 'Node'],
  dataset: ['Dataset', 'Node'],
} as const;

/** The labels of an entity; an event has its kind, a version of a law its own before the common ones. */
export function labelsOf(entity: SeedEntity): readonly string[] {
  const labels = labelsOfType[entity.type];
  if (entity.type === 'event') return [entity.kind, ...labels];
  if (entity.type === 'law' && entity.version) return ['LawVersion', ...labels];
  return labels;
}

/** What things are above their concept. */
export const generalLabels: readonly string[] = ['Actor', 'Entity', 'Node'];

/** The records of what was loaded when; they are no part of a seed, and no `Node`. */
const recordLabels = ['Load', 'Change'];

/** The concepts, with those that the predicate table knows though no file can tell of them yet. */
const conceptLabels = [
  ...[...Object.values(labelsOfType), ...Object.values(innerLabels)].map(([first = 'Node']) => first),
  ...predicates.flatMap(({ from, to }) => [...from, ...to]),
].filter((label) => !generalLabels.includes(label));

/**
 * Every label there is, in the order in which a database must learn them, since `labels(n)` keeps that order: kinds of
 * events before `Event`, concepts before `Actor`, `Entity`, `Node`.
 */
export const labelOrder: readonly string[] = [
  ...new Set([...words.eventKind, 'LawVersion', ...conceptLabels, ...recordLabels, ...generalLabels]),
];
