import { ExactWordsOfDocument, type ToldFragment } from '../../client/operations.generated.ts';
import type { Visit } from './visit.ts';

/** The most places whose words are asked for at once. */
const mostPlaces = 100;

/** The words of the places that claims rest on, where the texts are at hand. */
export function exactWords(visit: Visit, claims: readonly ToldFragment[]): Promise<ReadonlyMap<string, string>> {
  return exactWordsOf(
    visit,
    claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.id)),
  );
}

/** The words of places, by their ids, where the texts are at hand. */
export async function exactWordsOf({ ask }: Visit, passages: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(passages)];
  if (ids.length === 0) return new Map();
  const { nodes } = await ask(ExactWordsOfDocument, { passages: ids.slice(0, mostPlaces) });
  return new Map(
    nodes.flatMap((node) =>
      node !== null && 'exact' in node && node.exact !== null ? [[node.id, node.exact] as const] : [],
    ),
  );
}
