import type { DesiredGraph, DesiredNode } from '../rows/desiredGraph.ts';
import { captionsOf } from './captions.ts';
import { searchWords } from './searchWords.ts';

/** A graph whose nodes have what is drawn on them, and the words by which they are found in these languages. */
export function withCaptionsAndWords(graph: DesiredGraph, languages: readonly string[]): DesiredGraph {
  const captions = captionsOf(graph);
  const words = searchWords(graph, languages);
  return {
    ...graph,
    nodes: graph.nodes.map((node): DesiredNode => {
      const caption = captions.get(node.id) ?? null;
      return { ...node, properties: { ...node.properties, caption, ...words.get(node.id) } };
    }),
  };
}
