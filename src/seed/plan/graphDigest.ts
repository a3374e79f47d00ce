import { createHash } from 'node:crypto';
import { canonicalText } from './canonicalText.ts';
import type { DesiredNode, DesiredRelationship } from '../desiredGraph.ts';
import type { PresentRelationship } from './presentGraph.ts';

/** One digest over all nodes, relationships and properties, in whatever order they lie. */
export function graphDigest({
  nodes,
  relationships,
}: {
  readonly nodes: readonly Pick<DesiredNode, 'labels' | 'properties'>[];
  readonly relationships: readonly (DesiredRelationship | PresentRelationship)[];
}): string {
  const lines = [
    ...nodes.map(({ labels, properties }) => canonicalText([labels.toSorted(), properties])),
    ...relationships.map(({ type, from, to, properties }) => canonicalText([type, from, to, properties])),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
