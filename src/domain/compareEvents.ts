import type { Extent } from './extent.ts';
import { lagDays, type DayRange } from './lagDays.ts';

/** The grades of link between events, from the least to the most that is said. */
export const linkGrades = ['CAME_AFTER', 'CITES_AS_REASON', 'PROMPTED_BY'] as const;
export type LinkGrade = (typeof linkGrades)[number];

/** A link that somebody asserts between two events. */
export interface ToldLink {
  readonly grade: LinkGrade;
  /** Whether it makes the second event the later one. */
  readonly inOrder: boolean;
  readonly disputed: boolean;
}

export interface EventComparison {
  readonly order: 'BEFORE' | 'AFTER' | 'SAME_DAY' | 'UNCERTAIN';
  readonly orderBasis: 'DATES' | 'TOLD' | null;
  /** From the first event to the second. */
  readonly lagDays: DayRange | null;
  readonly tie: 'NONE' | 'TEMPORAL' | 'REASON' | 'CAUSE';
  readonly notAsserted: readonly LinkGrade[];
}

const ties = { CAME_AFTER: 'TEMPORAL', CITES_AS_REASON: 'REASON', PROMPTED_BY: 'CAUSE' } as const;

/**
 * Two events beside each other. Their dates tell the order where they can. Where these leave it open, an undisputed
 * CAME_AFTER tells it, unless another tells the contrary. A reason or a cause tells no order: a decider may give
 * something foreseen as the reason.
 */
export function compareEvents(a: Extent, b: Extent, links: readonly ToldLink[]): EventComparison {
  const orders = links.filter(({ grade, disputed }) => grade === 'CAME_AFTER' && !disputed);
  const forward = orders.some(({ inOrder }) => inOrder);
  const backward = orders.some(({ inOrder }) => !inOrder);
  const told = forward === backward ? null : forward ? 'BEFORE' : 'AFTER';
  const dated = orderByDates(a, b);
  const asserted = linkGrades.filter((grade) => links.some((link) => link.grade === grade));
  const strongest = asserted.at(-1);
  return {
    order: dated ?? told ?? 'UNCERTAIN',
    orderBasis: dated !== null ? 'DATES' : told !== null ? 'TOLD' : null,
    lagDays: told === 'AFTER' ? turn(lagDays(b, a, true)) : lagDays(a, b, told === 'BEFORE'),
    tie: strongest === undefined ? 'NONE' : ties[strongest],
    notAsserted: linkGrades.filter((grade) => !asserted.includes(grade)),
  };
}

/** Null where the dates leave it open. */
function orderByDates(a: Extent, b: Extent): 'BEFORE' | 'AFTER' | 'SAME_DAY' | null {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'BEFORE';
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 'AFTER';
  const days = new Set([a.earliest, a.latest, b.earliest, b.latest]);
  return days.size === 1 && !days.has(null) ? 'SAME_DAY' : null;
}

function turn(range: DayRange | null): DayRange | null {
  const negated = (days: number | null) => (days === null ? null : 0 - days);
  return range === null ? null : { least: negated(range.most), most: negated(range.least) };
}
