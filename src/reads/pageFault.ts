import { readCursor } from './cursor.ts';
import { pageOrder } from './pageOrder.ts';
import { pageSize } from './pageSize.ts';
import type { AskingPiece } from './lead.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { FieldArguments } from './selection.ts';

/** What keeps a page from being read: a size that is none, or the cursor of another list. */
export function pageFault(
  index: PieceIndex,
  piece: AskingPiece,
  args: FieldArguments,
  largest: number,
): ReadError | null {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    return new ReadError(
      'PAGE_SIZE',
      `first: ${first} and last: ${last} are given. Give one of them, such as first: 20.`,
    );
  }
  const size = pageSize(args);
  if (size < 0 || size > largest) {
    const name = typeof last === 'number' ? 'last' : 'first';
    return new ReadError(
      'PAGE_SIZE',
      `${name}: ${size} is no page size. Give a number from 0 to ${largest}, such as ${name}: 20.`,
    );
  }
  const { list, keys } = pageOrder(index, piece, args['orderBy']);
  const types = keys.map(({ type }) => type);
  const foreign = ['after', 'before']
    .map((end) => args[end])
    .filter((cursor) => typeof cursor === 'string')
    .find((cursor) => readCursor(list, cursor, types) === null);
  if (foreign === undefined) return null;
  const inOrder = list === piece.name ? '' : ' in this order';
  return new ReadError(
    'CURSOR',
    `"${foreign}" is no cursor of this list${inOrder}. Give an endCursor or a cursor that it gave.`,
  );
}
