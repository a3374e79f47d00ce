import { countFault } from './countGroups.ts';
import type { PlacedParameter } from './composeQuery.ts';
import { pageFault } from './pageFault.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { Arguments } from './selection.ts';

/** What keeps places from being answered for, by position, as far as the arguments alone tell. */
export type Faults = ReadonlyMap<number, ReadError>;

export function argumentFaults(
  index: PieceIndex,
  parameters: readonly PlacedParameter[],
  given: Arguments,
  largest: number,
): Faults {
  const faults = new Map<number, ReadError>();
  const pieces = new Map(parameters.map(({ position, piece }) => [position, piece]));
  for (const [position, piece] of pieces) {
    const args = given[position] ?? {};
    const listed = piece.order.length === 0 ? null : pageFault(index, piece, args, largest);
    const fault = rangeFault(piece, args) ?? (piece.counts === null ? listed : countFault(args));
    if (fault !== null) faults.set(position, fault);
  }
  return faults;
}

/** The last of the numbers that are out of their range. */
function rangeFault({ params }: Piece, args: Readonly<Record<string, unknown>>): ReadError | null {
  const out = params.findLast(({ name, range }) => {
    const value = args[name];
    return range !== undefined && typeof value === 'number' && (value < range[0] || value > range[1]);
  });
  if (out?.range === undefined) return null;
  const [least, most] = out.range;
  return new ReadError(
    'RANGE',
    `${out.name}: ${String(args[out.name])} is out of range. Give a number from ${least} to ${most}.`,
  );
}
