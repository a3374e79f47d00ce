import { fillFault } from './countFill.ts';
import { countFault } from './countLimits.ts';
import type { Lead } from './lead.ts';
import { pageFault } from './pageFault.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import { reversedFault } from './reversedFault.ts';
import type { Arguments, FieldArguments } from './selection.ts';

/** What keeps places from being answered for, by position, as far as the arguments alone tell. */
export type Faults = ReadonlyMap<number, ReadError>;

/** @param largest the most rows of a page */
export function argumentFaults(
  index: PieceIndex,
  leads: ReadonlyMap<number, Lead>,
  given: Arguments,
  largest: number,
): Faults {
  const faults = new Map<number, ReadError>();
  for (const [position, lead] of leads) {
    const fault = faultOf(index, lead, given[position] ?? {}, largest);
    if (fault !== null) faults.set(position, fault);
  }
  return faults;
}

function faultOf(index: PieceIndex, lead: Lead, args: FieldArguments, largest: number): ReadError | null {
  switch (lead.kind) {
    case 'beside':
    case 'ofCounts':
      return null;
    case 'one':
    case 'list':
      return spanFault(lead.piece, args);
    case 'page':
      return spanFault(lead.piece, args) ?? pageFault(index, lead.piece, args, largest);
    case 'counts':
      return spanFault(lead.piece, args) ?? countFault(args) ?? fillFault(index, lead.counted.gives.type, args);
  }
}

function spanFault(piece: Piece, args: FieldArguments): ReadError | null {
  return rangeFault(piece, args) ?? reversedFault(args);
}

/** The last of the numbers that are out of their range. */
function rangeFault({ params }: Piece, args: FieldArguments): ReadError | null {
  const out = params.findLast(({ name, range }) => {
    const value = args[name];
    return range !== undefined && typeof value === 'number' && (value < range[0] || value > range[1]);
  });
  if (out?.range === undefined) return null;
  const [least, most] = out.range;
  return new ReadError(
    'RANGE',
    `${out.name}: ${String(args[out.name])} is out of range. Give a number from ${least} to ${most}, such as ${out.name}: ${least === 0 ? Math.min(most, 20) : least}.`,
  );
}
