import { writeCursor } from './cursor.ts';
import type { AskingPiece } from './lead.ts';
import { listName } from './pageOrder.ts';
import { isBackward, pageSize } from './pageSize.ts';
import { ReadError } from './readError.ts';
import type { FieldArguments, Page, Row } from './selection.ts';

/** A page as `pageText` writes it. */
interface RawPage {
  /** One more than the page has, where more follow. */
  readonly rows: readonly { readonly cursor: readonly (string | number)[]; readonly node: unknown }[];
  readonly total?: number | null;
  /** Stands for `total` where it is asked how many came along undated, and some may. */
  readonly counted?: { readonly total: number; readonly undated: number };
  /** What the caller is told instead of rows. */
  readonly refused: string | null;
}

/** Reads one page. What the piece refuses is a `ReadError`. */
export function readPage(
  piece: AskingPiece,
  args: FieldArguments,
  raw: unknown,
  read: (found: unknown) => Row,
  isOurs: (found: unknown) => boolean,
): Page | ReadError {
  const { rows: found, counted, total = counted?.total ?? null, refused } = raw as RawPage;
  const undated = counted?.undated ?? 0;
  if (refused !== null) return new ReadError('REFUSED', refused);
  const size = pageSize(args);
  const list = listName(piece, args['orderBy']);
  const rows = found
    .slice(0, size)
    .filter(({ node }) => isOurs(node))
    .map(({ cursor, node }) => ({ cursor: writeCursor(list, cursor), row: read(node) }));
  const more = found.length > size;
  const isGiven = (end: string) => args[end] !== undefined && args[end] !== null;
  return isBackward(args)
    ? { rows: rows.toReversed(), hasNext: isGiven('before'), hasPrevious: more, total, undated }
    : { rows, hasNext: more, hasPrevious: isGiven('after'), total, undated };
}
