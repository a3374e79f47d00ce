import type { TextSpan } from '../../domain/collectedTexts.ts';
import type { Context } from '../context.ts';
import { RowSource } from '../resolveField.ts';

/** The words of a place stand in no graph: they are read where the collected texts are at hand. */
export const Passage = {
  exact(source: unknown, _args: object, { texts }: Context): string | null {
    const span = spanOf(source);
    if (span === null || texts.verify(span, span.sha256) !== true) return null;
    return texts.exact(span);
  },
  verified(source: unknown, _args: object, { texts }: Context): boolean | null {
    const span = spanOf(source);
    return span === null ? null : texts.verify(span, span.sha256);
  },
};

function spanOf(source: unknown): (TextSpan & { readonly sha256: string }) | null {
  if (!(source instanceof RowSource)) return null;
  const { fileName, start, end, sha256 } = source.row.values;
  return { fileName: String(fileName), start: Number(start), end: Number(end), sha256: String(sha256) };
}
