import type { PlacedParameter } from './composeQuery.ts';
import { readCursor } from './cursor.ts';
import { pageSize } from './pageSize.ts';
import type { Piece } from './piece.ts';
import { ReadError } from './readError.ts';
import type { Arguments } from './selection.ts';

/** What keeps pages from being read, by position: a size that is none, or the cursor of another list. */
export type PageFaults = ReadonlyMap<number, ReadError>;

export function pageFaults(parameters: readonly PlacedParameter[], given: Arguments, largest: number): PageFaults {
  const faults = new Map<number, ReadError>();
  for (const { position, piece } of parameters) {
    const fault = piece.order.length === 0 ? null : pageFault(piece, given[position] ?? {}, largest);
    if (fault !== null) faults.set(position, fault);
  }
  return faults;
}

function pageFault(piece: Piece, args: Readonly<Record<string, unknown>>, largest: number): ReadError | null {
  const size = pageSize(args['first']);
  if (size < 0 || size > largest) {
    return new ReadError('PAGE_SIZE', `first: ${size} is no page size. Give a number from 0 to ${largest}.`);
  }
  const { after } = args;
  if (typeof after !== 'string' || readCursor(piece.name, after, piece.order.length) !== null) return null;
  return new ReadError('CURSOR', `"${after}" is no cursor of this list. Give an endCursor or a cursor that it gave.`);
}
