import type { Day } from '../domain/day.ts';
import { fillOf, groupingsOf, mostGroups } from './countLimits.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { ReadError } from './readError.ts';
import type { FieldArguments } from './selection.ts';

/** What keeps months and years without anything in them from being told as is asked for. */
export function fillFault(index: PieceIndex, type: string, args: FieldArguments): ReadError | null {
  const { from, until } = fillOf(args);
  if (from === null && until === null) return null;
  if (from === null || until === null) {
    const [missing, given] = from === null ? ['from', 'until'] : ['until', 'from'];
    return new ReadError('RANGE', `fill: ${given} is given without ${missing}. Give both days, or none.`);
  }
  const parts = groupingsOf(args).flatMap((name) => index.asking(`${type}Grouping`, name).datePart?.part ?? []);
  if (parts.length === 0) {
    return new ReadError(
      'RANGE',
      'fill: "by" has no month and no year. Group by one, such as MONTH, or leave fill out.',
    );
  }
  if (partsBetween(from, until, parts.includes('MONTH') ? 'MONTH' : 'YEAR').length <= mostGroups) return null;
  return new ReadError('RANGE', `fill: ${from} to ${until} is more than ${mostGroups} groups. Give a shorter span.`);
}

/**
 * The years or months of a span, such as `2012-12`, in their order; of more than groups may be, one more than these.
 */
export function partsBetween(from: Day, until: Day, part: 'YEAR' | 'MONTH'): readonly string[] {
  const each = part === 'YEAR' ? 1 : 12;
  const numberOf = (day: Day) => Number(day.slice(0, 4)) * each + (part === 'YEAR' ? 0 : Number(day.slice(5, 7)) - 1);
  const first = numberOf(from);
  const count = Math.min(Math.max(0, numberOf(until) - first + 1), mostGroups + 1);
  return Array.from({ length: count }, (_none, at) => {
    const year = String(Math.floor((first + at) / each)).padStart(4, '0');
    return part === 'YEAR' ? year : `${year}-${String(((first + at) % each) + 1).padStart(2, '0')}`;
  });
}
