/** A relationship between two things, as one query read it from the graph. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly knownFrom: string | null;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  /** Whether a path may go along an edge. */
  readonly follows: (edge: Edge) => boolean;
  /** Whether a path may pass through a thing between its ends. */
  readonly passes: (id: string) => boolean;
}

/** The shortest paths, by trying all walks of one length after the other: slow, and plainly right. */
export function shortestPaths(edges: readonly Edge[], question: PathQuestion): readonly (readonly string[])[] {
  const { from, to, maxLength, first, follows, passes } = question;
  const at = new Map<string, Edge[]>();
  for (const edge of edges.filter(follows)) {
    for (const end of [edge.from, edge.to]) at.set(end, [...(at.get(end) ?? []), edge]);
  }
  const found: (readonly string[])[] = [];
  for (let length = 1; from !== to && length <= maxLength && found.length < first; length += 1) {
    found.push(
      ...walksOf(length, [from], [])
        .toSorted((one, other) => compareKeys(keysOf(one), keysOf(other)))
        .map(stepsOf),
    );
  }
  return found.slice(0, first);

  function walksOf(
    left: number,
    ids: readonly string[],
    walked: readonly Edge[],
  ): { ids: readonly string[]; walked: readonly Edge[] }[] {
    const here = ids.at(-1) ?? '';
    if (left === 0) return here === to ? [{ ids, walked }] : [];
    return (at.get(here) ?? []).flatMap((edge) => {
      const next = edge.from === here ? edge.to : edge.from;
      const allowed = !ids.includes(next) && (next === to ? left === 1 : passes(next));
      return allowed ? walksOf(left - 1, [...ids, next], [...walked, edge]) : [];
    });
  }
}

interface Walk {
  readonly ids: readonly string[];
  readonly walked: readonly Edge[];
}

function keysOf({ ids, walked }: Walk): readonly string[] {
  return [...ids, ...walked.map(({ type, from }) => `${type} ${from}`)];
}

function stepsOf({ ids, walked }: Walk): readonly string[] {
  return walked.map(({ type, from }, at) => {
    const [here = '', next = ''] = [ids[at], ids[at + 1]];
    return `${here} ${type} ${from === here ? 'forward' : 'backward'} ${next}`;
  });
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((key, place) => key !== other[place]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

export interface ChainQuestion {
  readonly from: string;
  readonly direction: 'CONSEQUENCES' | 'ANTECEDENTS';
  readonly maxLength: number;
  readonly follows: (edge: Edge) => boolean;
}

/** The links of a chain, each with its depth, by going from event to event breadth first. */
export function chainOf(edges: readonly Edge[], question: ChainQuestion): readonly string[] {
  const { from, direction, maxLength, follows } = question;
  const near = (edge: Edge) => (direction === 'ANTECEDENTS' ? edge.from : edge.to);
  const far = (edge: Edge) => (direction === 'ANTECEDENTS' ? edge.to : edge.from);
  const seen = new Set([from]);
  const links: string[] = [];
  let front = [from];
  for (let depth = 1; depth <= maxLength && front.length > 0; depth += 1) {
    const along = edges.filter((edge) => follows(edge) && front.includes(near(edge)));
    links.push(...along.map((edge) => `${depth} ${edge.from} ${edge.type} ${edge.to}`));
    front = [...new Set(along.map(far))].filter((id) => !seen.has(id));
    for (const id of front) seen.add(id);
  }
  return links;
}
