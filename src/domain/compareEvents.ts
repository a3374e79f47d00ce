import type { Extent } from './extent.ts';
import { lagDays, type DayRange } from './lagDays.ts';
import { linkTypes, toldOrder, type LinkType, type ToldLink } from './toldOrder.ts';

export interface EventComparison {
  readonly order: 'BEFORE' | 'AFTER' | 'SAME_DAY' | 'UNCERTAIN';
  readonly orderBasis: 'DATES' | 'TOLD' | 'LINKED' | null;
  /** From the first event to the second. */
  readonly lagDays: DayRange | null;
  readonly tie: 'NONE' | (typeof ties)[LinkType];
  readonly notAsserted: readonly LinkType[];
}

const ties = {
  CAME_AFTER: 'TEMPORAL',
  RESPONDS_TO: 'RESPONSE',
  IMPLEMENTS: 'IMPLEMENTATION',
  CITES_AS_REASON: 'REASON',
  PROMPTED_BY: 'CAUSE',
} as const satisfies Record<LinkType, string>;

/** Two events beside each other. Their dates tell the order where they can; where these leave it open, links may. */
export function compareEvents(a: Extent, b: Extent, links: readonly ToldLink[]): EventComparison {
  const told = toldOrder(links);
  const dated = orderByDates(a, b);
  const asserted = linkTypes.filter((type) => links.some((link) => link.type === type));
  const strongest = asserted.at(-1);
  return {
    order: dated ?? told?.order ?? 'UNCERTAIN',
    orderBasis: dated !== null ? 'DATES' : (told?.basis ?? null),
    lagDays: told?.order === 'AFTER' ? turn(lagDays(b, a, true)) : lagDays(a, b, told?.order === 'BEFORE'),
    tie: strongest === undefined ? 'NONE' : ties[strongest],
    notAsserted: linkTypes.filter((type) => !asserted.includes(type)),
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
