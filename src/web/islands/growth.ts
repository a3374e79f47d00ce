import { isUnsure, type Neighbour, type Related } from '../pages/neighbours.ts';

/** What a thing is related to, as it was asked when it was expanded. */
export interface Expansion {
  /** The id of the thing. */
  readonly of: string;
  readonly neighbours: readonly Neighbour<Related>[];
}

/** A thing of the picture, below the one that it was first met at. */
export interface Grown {
  readonly neighbour: Neighbour<Related>;
  readonly from: string;
  readonly shoots: readonly Grown[];
  readonly expanded: boolean;
  /** How many of its neighbours are not drawn, since all places are taken. */
  readonly leftOut: number;
}

export interface Growth {
  readonly shoots: readonly Grown[];
  /** What is related and does not stand one below the other. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly unsure: boolean }[];
  /** How many things there are, the first one too. */
  readonly count: number;
}

/** The most things that are drawn. */
export const mostThings = 300;

/**
 * The tree that follows from what was expanded, in that order: each thing stands where it was met first. The first
 * expansion is that of the thing itself.
 */
export function grow(expansions: readonly Expansion[], most = mostThings): Growth {
  const origin = expansions[0]?.of ?? '';
  const known = new Map<string, GrowingThing>();
  const first: GrowingThing[] = [];
  const links: Growth['links'][number][] = [];
  for (const { of, neighbours } of expansions) {
    const at = known.get(of);
    const shoots = at?.shoots ?? first;
    if (at !== undefined) at.expanded = true;
    for (const neighbour of neighbours) {
      const { id } = neighbour.thing;
      const met = known.get(id);
      if (id === at?.from || id === of) continue;
      if (met !== undefined || id === origin) {
        const twice = links.some(({ from, to }) => from === id && to === of);
        if (met?.from !== of && !twice) links.push({ from: of, to: id, unsure: isUnsure(neighbour) });
      } else if (known.size + 1 < most) {
        const thing = { neighbour, from: of, shoots: [], expanded: false, leftOut: 0 };
        known.set(id, thing);
        shoots.push(thing);
      } else if (at !== undefined) at.leftOut += 1;
    }
  }
  return { shoots: first, links, count: known.size + 1 };
}

interface GrowingThing extends Grown {
  readonly shoots: GrowingThing[];
  expanded: boolean;
  leftOut: number;
}

/** All things below some, each before what stands below it. */
export function flatten(shoots: readonly Grown[]): readonly Grown[] {
  return shoots.flatMap((each) => [each, ...flatten(each.shoots)]);
}
