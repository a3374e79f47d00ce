import { concept } from './concept.ts';
import { appliesTo } from './criterion.ts';
import type { Key } from './kind/key.ts';
import { property } from './kind/property.ts';
import { place } from './place.ts';
import { truth, word } from './shape/scalar.ts';

const versionShape = truth.default(false);

/** Whether it is one version of a law: a label. */
const version: Key<typeof versionShape> = {
  shape: versionShape,
  names: () => ({ labels: ['LawVersion'] }),
  write: () => ({}),
  read: ({ node }) => (node.labels.includes('LawVersion') ? true : undefined),
  labels: (given) => (given ? ['LawVersion'] : []),
};

/** A bill, a statute, guidance, an ordinance or a ruling; or one version of such. */
export const law = concept(
  { type: 'law', folder: 'law', labels: ['Law', 'Entity', 'Node'] },
  { kind: property(word('lawKind')), status: property(word('lawStatus')), version, place, appliesTo },
);
