/** The types of link between events, from the least to the most that is said. */
export const linkTypes = ['CAME_AFTER', 'RESPONDS_TO', 'IMPLEMENTS', 'CITES_AS_REASON', 'PROMPTED_BY'] as const;
export type LinkType = (typeof linkTypes)[number];

/** A link that somebody asserts between two events. */
export interface ToldLink {
  readonly type: LinkType;
  /** Whether it makes the second event the later one. */
  readonly inOrder: boolean;
  readonly contradicted: boolean;
  /** Whether its earlier event had not happened when the last text told of it. */
  readonly foretold: boolean;
}

interface ToldOrder {
  readonly order: 'BEFORE' | 'AFTER';
  /** Whether a text puts one after the other, or links them in another way. */
  readonly basis: 'TOLD' | 'LINKED';
}

/**
 * In which order links put two events. A CAME_AFTER tells it. Without one, what is answered, carried out or given as a
 * reason came first: unless a text says otherwise, even one that another contradicts, or says that it is yet to come.
 * What is contradicted, or told both ways, tells nothing.
 */
export function toldOrder(links: readonly ToldLink[]): ToldOrder | null {
  const orders = links.filter(({ type }) => type === 'CAME_AFTER');
  const standing = orders.filter(({ contradicted }) => !contradicted);
  if (standing.length > 0) {
    const inOrder = onlyWay(standing);
    return inOrder === null ? null : { order: inOrder ? 'BEFORE' : 'AFTER', basis: 'TOLD' };
  }
  const inOrder = onlyWay(links.filter(({ contradicted, foretold }) => !contradicted && !foretold));
  if (inOrder === null || orders.some((link) => link.inOrder !== inOrder)) return null;
  return { order: inOrder ? 'BEFORE' : 'AFTER', basis: 'LINKED' };
}

/** Whether all of some links make the second event the later one, or all the first; null where neither. */
function onlyWay(links: readonly ToldLink[]): boolean | null {
  const [way = null, ...others] = new Set(links.map(({ inOrder }) => inOrder));
  return others.length === 0 ? way : null;
}
