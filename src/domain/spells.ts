import type { Bounds } from './bounds.ts';
import { foldBounds, type Accounts } from './foldBounds.ts';

/** Something that is said of a fact (a claim): of when, and by its own word of which spell. */
export interface Saying {
  /** The word for the spell that it names; null where it names none. */
  readonly spell: string | null;
  readonly accounts: Accounts;
}

/** One of the times in which a fact held, by what is said of it. */
export interface Spell<Said extends Saying> {
  readonly word: string | null;
  readonly saying: readonly Said[];
}

export interface Spells<Said extends Saying> {
  readonly spells: readonly Spell<Said>[];
  /** What fits several spells, or none of several, and names none. */
  readonly unclear: readonly { readonly said: Said; readonly fits: readonly Spell<Said>[] }[];
}

/**
 * The spells of one fact. What names the same word speaks of one spell, what names two of two. Beside these, what
 * surely ended before all else began opens a spell of its own; what is left belongs to the one spell with which its
 * time agrees. Where all is of one spell, it may contradict itself as it likes. Does not depend on the order of what is
 * given, but for things that are equal in all.
 */
export function spellsOf<Said extends Saying>(all: readonly Said[]): Spells<Said> {
  const words = [...new Set(all.flatMap(({ spell }) => spell ?? []))].sort();
  const named = words.map((word) =>
    spellOf(
      word,
      all.filter(({ spell }) => spell === word),
    ),
  );
  const unnamed = all.filter(({ spell }) => spell === null).map((said) => spellOf(null, [said]));
  const openings = [...named];
  for (const each of unnamed.toSorted(byEnd)) {
    if (openings.every((other) => surelyApart(other.bounds, each.bounds))) openings.push(each);
  }
  const [only, ...more] = openings;
  if (only === undefined) return { spells: [], unclear: [] };
  if (more.length === 0) return { spells: [{ word: only.word, saying: all }], unclear: [] };
  const rest = unnamed
    .filter((each) => !openings.includes(each))
    .map((each) => ({ each, fits: openings.filter(({ bounds }) => agree(bounds, each.bounds)) }));
  const spells = openings.map((opening) => {
    const joining = rest
      .filter(({ fits }) => fits.length === 1 && fits[0] === opening)
      .flatMap(({ each }) => each.saying);
    return { word: opening.word, saying: [...opening.saying, ...joining] };
  });
  const unclear = rest
    .filter(({ fits }) => fits.length !== 1)
    .flatMap(({ each, fits }) => each.saying.map((said) => ({ said, fits })));
  return { spells, unclear };
}

/** Whether two times are surely of different spells: however it may have been, one ended before the other began. */
export function surelyApart(one: Bounds, other: Bounds): boolean {
  const before = ({ untilLatest }: Bounds, { fromEarliest }: Bounds) =>
    untilLatest !== null && fromEarliest !== null && untilLatest <= fromEarliest;
  return before(one, other) || before(other, one);
}

/** Whether two times may be one and the same: some beginning and some end are right for both. */
export function agree(one: Bounds, other: Bounds): boolean {
  const inOrder = (first: keyof Bounds, last: keyof Bounds, least: (a: string, b: string) => boolean) =>
    [one, other].every(({ [first]: a }) =>
      [one, other].every(({ [last]: b }) => a === null || b === null || least(a, b)),
    );
  return (
    inOrder('fromEarliest', 'fromLatest', (a, b) => a <= b) &&
    inOrder('untilEarliest', 'untilLatest', (a, b) => a <= b) &&
    inOrder('fromEarliest', 'untilLatest', (a, b) => a < b)
  );
}

interface Opening<Said extends Saying> extends Spell<Said> {
  readonly bounds: Bounds;
}

function spellOf<Said extends Saying>(word: string | null, saying: readonly Said[]): Opening<Said> {
  const of = (key: keyof Accounts) => saying.flatMap(({ accounts }) => accounts[key]);
  return { word, saying, bounds: foldBounds({ from: of('from'), until: of('until'), observed: of('observed') }) };
}

/** What ends first comes first, so that as many spells as there surely are get apart. */
function byEnd({ bounds: one }: { readonly bounds: Bounds }, { bounds: other }: { readonly bounds: Bounds }): number {
  const [a, b] = [one.untilLatest ?? '~', other.untilLatest ?? '~'];
  if (a !== b) return a < b ? -1 : 1;
  const [begins, beginsToo] = [one.fromEarliest ?? '', other.fromEarliest ?? ''];
  return begins === beginsToo ? 0 : begins > beginsToo ? -1 : 1;
}
