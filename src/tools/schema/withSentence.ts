import type { StringValueNode } from 'graphql';

/** The node as it is where it has a sentence; else with this one. */
export function withSentence<Node extends { readonly description?: StringValueNode }>(
  node: Node,
  sentence: StringValueNode | undefined,
): Node {
  return node.description !== undefined || sentence === undefined ? node : { ...node, description: sentence };
}
