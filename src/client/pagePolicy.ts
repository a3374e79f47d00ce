import { contradiction, unite } from './unite.ts';

/**
 * The rows of a list that follow on each other, as far as they were fetched; of a list from its end, the last first.
 */
interface Run {
  /** The cursor behind which it begins; null where it begins with the list. */
  readonly behind: string | null;
  readonly entries: readonly Entry[];
  /** Whether the list goes on; null where the last page was full and did not tell. */
  readonly goesOn: boolean | null;
  /** How many rows were fetched behind which of its rows, by cursors. */
  readonly fetchedBehind: Readonly<Record<string, number>>;
}

/** A row: what its edge has, as far as edges were asked for. */
interface Entry {
  readonly cursor?: unknown;
  readonly node?: unknown;
}

/** A page as a cache keeps it, with whatever else was asked of it. */
interface Page {
  readonly edges?: readonly Entry[];
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: PageInfo;
}

interface PageInfo {
  readonly hasNextPage?: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: unknown;
  readonly endCursor?: unknown;
}

/** All that was fetched of a list. */
interface KeptList {
  /** By the way in which they were asked for. */
  readonly runs: Readonly<Record<string, readonly Run[]>>;
  /** What pages have beside their rows, such as the total. */
  readonly beside: Page;
}

/** How Apollo's cache keys, reads and merges a field. */
export interface PagePolicy {
  readonly keyArgs: string[] | false;
  read(kept: KeptList | undefined, options: FieldOptions): Page | undefined;
  merge(kept: KeptList | undefined, page: Page, options: FieldOptions): KeptList;
}

interface FieldOptions {
  readonly args: Readonly<Record<string, unknown>> | null;
}

/** How many rows a page has where none are named. */
const usualPage = 20;

/**
 * A policy of Apollo's cache for a field that comes in pages: each question shows its own page. As with Apollo's own
 * `relayStylePagination`, one that begins where the list does, or at its end, also shows the pages that were fetched
 * behind its last row (`fetchMore`). Where fewer rows are kept than are asked for, and the list goes on, nothing is
 * read, so that the server is asked.
 *
 * @param keyArgs the arguments that say which list it is
 */
export function pagePolicy(keyArgs: readonly string[]): PagePolicy {
  return {
    keyArgs: keyArgs.length === 0 ? false : [...keyArgs],
    read(kept, { args }) {
      if (kept === undefined) return undefined;
      const { backward, way, behind, size } = askedBy(args);
      const found = find(kept.runs[way] ?? [], behind);
      if (found === null) return undefined;
      const rest = found.run.entries.slice(found.at);
      const entries = rest.slice(0, behind === null ? grownSize(found.run, size) : size);
      const goesOn = entries.length < rest.length ? true : found.run.goesOn;
      if (entries.length < size && goesOn !== false) return undefined;
      return pageOf(kept.beside, entries, { backward, begunBehind: behind !== null, goesOn });
    },
    merge(kept = { runs: {}, beside: {} }, page, { args }) {
      const { backward, way, behind, size } = askedBy(args);
      const entries = entriesOf(page);
      const more = backward ? page.pageInfo?.hasPreviousPage : page.pageInfo?.hasNextPage;
      const run = {
        behind,
        entries: backward ? entries.toReversed() : entries,
        goesOn: more ?? (entries.length < size ? false : null),
        fetchedBehind: {},
      };
      const rows: readonly string[] = ['edges', 'nodes'];
      const beside = Object.fromEntries(Object.entries(page).filter(([name]) => !rows.includes(name)));
      const runs = { ...kept.runs, [way]: join(kept.runs[way] ?? [], run) };
      return { runs, beside: { ...kept.beside, ...beside } };
    },
  };
}

/** As the server takes the arguments: from the end where only `last` is given, and up to the other cursor. */
function askedBy(args: FieldOptions['args']) {
  const { first, after, last, before } = args ?? {};
  const backward = typeof last === 'number' && typeof first !== 'number';
  const [behind, until] = backward ? [before, after] : [after, before];
  const [count] = [first, last].filter((each) => typeof each === 'number');
  const name = backward ? 'backward' : 'forward';
  return {
    backward,
    way: typeof until === 'string' ? `${name} ${until}` : name,
    behind: typeof behind === 'string' ? behind : null,
    size: count ?? usualPage,
  };
}

/** The run that has the rows behind a cursor, and at which of its rows these begin. */
function find(runs: readonly Run[], behind: string | null): { readonly run: Run; readonly at: number } | null {
  for (const run of runs) {
    if (run.behind === behind) return { run, at: 0 };
    const at = behind === null ? -1 : run.entries.findIndex(({ cursor }) => cursor === behind);
    if (at >= 0) return { run, at: at + 1 };
  }
  return null;
}

/** How many rows a page from the beginning of a run has, with the pages that were fetched behind it. */
function grownSize(run: Run, size: number): number {
  const more = run.fetchedBehind[String(run.entries[size - 1]?.cursor)] ?? 0;
  return more === 0 ? size : grownSize(run, size + more);
}

/**
 * The runs with what was fetched now, which takes the place of what was there; what went on from its last row stays.
 */
function join(runs: readonly Run[], fetched: Run): readonly Run[] {
  const found = find(runs, fetched.behind);
  if (found === null) return [...runs, fetched];
  const { run, at } = found;
  const before = run.entries.slice(0, at);
  const there = run.entries.slice(at);
  const united = unite(there.slice(0, fetched.entries.length), fetched.entries);
  const entries = united === contradiction ? fetched.entries : (united as readonly Entry[]);
  const goesBeyond = there.length > entries.length && united !== contradiction && fetched.goesOn !== false;
  const joined: Run = {
    behind: run.behind,
    entries: [...before, ...entries, ...(goesBeyond ? there.slice(entries.length) : [])],
    goesOn: goesBeyond ? run.goesOn : fetched.goesOn,
    fetchedBehind: at === 0 ? run.fetchedBehind : { ...run.fetchedBehind, [String(fetched.behind)]: entries.length },
  };
  return runs.map((each) => (each === run ? joined : each));
}

/** The rows of a page; the cursors at its ends are those that it tells of itself. */
function entriesOf({ edges, nodes = [], pageInfo }: Page): readonly Entry[] {
  const entries = edges ?? nodes.map((node) => ({ node }));
  return entries.map((entry, at) => ({
    ...(at === 0 ? cursorOf(pageInfo?.startCursor) : {}),
    ...(at === entries.length - 1 ? cursorOf(pageInfo?.endCursor) : {}),
    ...(nodes[at] === undefined ? {} : { node: nodes[at] }),
    ...entry,
  }));
}

function cursorOf(cursor: unknown): Entry {
  return cursor === undefined ? {} : { cursor };
}

interface Shown {
  readonly backward: boolean;
  readonly begunBehind: boolean;
  readonly goesOn: boolean | null;
}

/** A page of rows, with no more in it than is known: of the rest the cache says that it must be fetched. */
function pageOf(beside: Page, rows: readonly Entry[], { backward, begunBehind, goesOn }: Shown): Page {
  const edges = backward ? rows.toReversed() : rows;
  const [next, previous] = backward ? [begunBehind, goesOn] : [goesOn, begunBehind];
  const pageInfo = {
    ...beside.pageInfo,
    hasNextPage: next ?? undefined,
    hasPreviousPage: previous ?? undefined,
    startCursor: edges.length === 0 ? null : edges[0]?.cursor,
    endCursor: edges.length === 0 ? null : edges.at(-1)?.cursor,
  };
  const nodes = edges.map(({ node }) => node);
  return {
    ...beside,
    edges,
    ...(nodes.includes(undefined) ? {} : { nodes }),
    ...(beside.pageInfo === undefined ? {} : { pageInfo: Object.fromEntries(known(pageInfo)) }),
  };
}

function known(values: object): readonly (readonly [string, unknown])[] {
  return Object.entries(values).filter(([, value]) => value !== undefined);
}
