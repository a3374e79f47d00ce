import type { PlacedParameter } from './composeQuery.ts';
import { pageFaults, type PageFaults } from './pageFaults.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { Arguments } from './selection.ts';

/** What keeps places from being answered for, by position, as far as the arguments alone tell. */
export function argumentFaults(
  index: PieceIndex,
  parameters: readonly PlacedParameter[],
  given: Arguments,
  largest: number,
): PageFaults {
  const faults = new Map(pageFaults(index, parameters, given, largest));
  for (const { position, piece } of parameters) {
    for (const { name, range } of piece.params) {
      const value = given[position]?.[name];
      if (range === undefined || typeof value !== 'number') continue;
      const [least, most] = range;
      if (value >= least && value <= most) continue;
      const message = `${name}: ${value} is out of range. Give a number from ${least} to ${most}.`;
      faults.set(position, new ReadError('RANGE', message));
    }
  }
  return faults;
}
