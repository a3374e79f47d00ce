import { createHash } from 'node:crypto';
import { canonicalText } from './canonicalText.ts';
import type { DesiredNode, DesiredRelationship, Properties } from './desiredGraph.ts';
import type { PresentRelationship } from './presentGraph.ts';

/**
 * One digest over all nodes, relationships and properties, in whatever order they lie. Only `seedDigest` is left out:
 * it names the files, which may say the same in another way.
 */
export function graphDigest({
  nodes,
  relationships,
}: {
  readonly nodes: readonly Pick<DesiredNode, 'labels' | 'properties'>[];
  readonly relationships: readonly (DesiredRelationship | PresentRelationship)[];
}): string {
  const lines = [
    ...nodes.map(({ labels, properties }) => canonicalText([labels.toSorted(), withoutFiles(properties)])),
    ...relationships.map(({ type, from, to, properties }) => canonicalText([type, from, to, properties])),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function withoutFiles(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'seedDigest'));
}
