import { type CitedFragment, HowItIsCitedDocument } from '../../client/operations.generated.ts';
import type { Visit } from './visit.ts';

/** How texts and places in them are cited, by their ids. */
export async function citations({ ask }: Pick<Visit, 'ask'>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, CitedFragment>();
  const { nodes } = await ask(HowItIsCitedDocument, { of: [...new Set(ids)] });
  return new Map(
    nodes.flatMap((node) => (node !== null && 'citation' in node ? [[node.id, node.citation] as const] : [])),
  );
}
