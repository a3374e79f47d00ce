import { things } from '../concept/concepts.ts';
import type { Names } from '../concept/kind/key.ts';
import { derivedNames } from '../derive/derivedNames.ts';
import { generalLabels, importedLabel } from '../rows/generalLabels.ts';

/**
 * What a load writes beside the seed: which version it is, and the records of what was loaded when; and the label of
 * what was imported.
 */
const loadNames = {
  labels: ['Dataset', 'Load', 'Change', importedLabel],
  properties: [
    ...[
      'seedDigest',
      'formatVersion',
      'version',
      'imported',
      'languages',
      'examples',
      'map',
      'labels',
      'relationshipTypes',
      'propertyKeys',
    ],
    ...['sequence', 'loadedAt', 'added', 'changed', 'removed', 'kind', 'type', 'thing'],
  ],
};

const ofKeys: readonly Names[] = things.flatMap(({ keys }) =>
  Object.entries(keys).map(([key, each]) => each.names(key)),
);

/** The labels whose nodes have ids: the concepts, what stands inside of their files, what they have in common. */
export const labelsWithId: readonly string[] = [
  ...things.map(({ labels: [concept] }) => concept),
  ...derivedNames.labels,
  ...loadNames.labels,
  ...generalLabels,
];

/**
 * Every label, type of relationship and property that the load may write: what the keys of the concepts become, what is
 * derived, what the load records. They are declared to the server, used or not, so that its warning of an unknown name
 * means a misspelling. Labels stand in the order in which a database must learn them, since `labels(n)` keeps that
 * order: kinds of events before `Event`, concepts before `Actor`, `Entity`, `Node`.
 */
export const graphNames = {
  labels: [...new Set([...ofKeys.flatMap(({ labels = [] }) => labels), ...labelsWithId])],
  relationshipTypes: sorted([
    ...ofKeys.flatMap(({ relationshipTypes = [] }) => relationshipTypes),
    ...derivedNames.relationshipTypes,
  ]),
  propertyKeys: sorted([
    ...['id', 'name'],
    ...ofKeys.flatMap(({ properties = [] }) => properties),
    ...derivedNames.properties,
    ...loadNames.properties,
  ]),
};

/** Properties that are written beside all loads, which leave them alone: they are declared all the same. */
export const propertiesBeside: readonly string[] = ['page', 'pagesFor'];

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
