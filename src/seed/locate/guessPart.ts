import type { words } from '../concept/shape/words.ts';
import type { WordPlace } from '../text/TextIndex.ts';
import { wordsOf } from '../text/words.ts';

/** A line that is longer is no byline and no date line. */
const shortLine = 12;

/** Of a line that is longer, in code points, nobody counts the words. */
const longLine = 1000;

/**
 * Which part of an article a place belongs to, by the line it stands in: a guess, for the writer to look at.
 *
 * @param title as the article's file gives it; null where it has none
 */
export function guessPart(
  text: readonly string[],
  place: WordPlace,
  title: string | null,
): (typeof words)['part'][number] {
  const before = text.slice(0, place.start).lastIndexOf('\n') + 1;
  const after = text.indexOf('\n', place.start);
  const lineEnd = after === -1 ? text.length : after;
  if (place.end > lineEnd || lineEnd - before > longLine) return 'BODY';
  const line = wordsOf(text.slice(before, lineEnd).join(''));
  if (title !== null && line.join(' ') === wordsOf(title).join(' ')) return 'TITLE';
  if (line.length > shortLine) return 'BODY';
  if (/^(?:by|por)\b/i.test(line.join(' '))) return 'BYLINE';
  return /\b(?:19|20)\d\d\b|^(?:updated|published|posted|source)\b/i.test(line.join(' ')) ? 'METADATA' : 'BODY';
}
