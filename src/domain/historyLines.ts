import type { SupportCount } from './countSupport.ts';
import type { Day } from './day.ts';
import type { Version } from './history.ts';
import type { ObservedSpan } from './observedSpan.ts';

/** What every derived fact has in each version, beside its bounds. */
export interface CountedFact extends SupportCount, ObservedSpan {
  /** Whether an account of it stands in a dispute, of whatever kind. */
  readonly disputed: boolean;
  /** Whether it does in one of accounts that cannot all be so. */
  readonly contradicted: boolean;
  /** Whether no text says it: all its claims are inferred. */
  readonly inferred: boolean;
  /** Whether all that says it is unsure. */
  readonly unsure: boolean;
}

/** What may be true of a version. Each is a property of the fact where it is true today, and a word of its line. */
export const versionFlags = [
  'independenceUnknown',
  'disputed',
  'contradicted',
  'inferred',
  'unsure',
] as const satisfies readonly (keyof CountedFact)[];

/** The day that stands where there is none: an open bound, or what was never seen. */
const noDay = '?';

/** The words of a line by their places: the day from which it was known first, then labels and values in turn. */
const words = ({ bounds, ...version }: Version<CountedFact>): readonly string[] => [
  version.knownFrom,
  ...['from', dayWord(bounds.fromEarliest), dayWord(bounds.fromLatest)],
  ...['until', dayWord(bounds.untilEarliest), dayWord(bounds.untilLatest)],
  ...['seen', dayWord(version.firstObservedEarliest), dayWord(version.firstObservedLatest)],
  ...['last', dayWord(version.lastObservedEarliest), dayWord(version.lastObservedLatest)],
  ...['texts', String(version.articleCount)],
  ...['origins', String(version.independentCount)],
  ...versionFlags.filter((flag) => version[flag]),
];

/** Where the values stand in a line that is split at its blanks. */
export const wordOf = {
  fromEarliest: 2,
  fromLatest: 3,
  untilEarliest: 5,
  untilLatest: 6,
  firstObservedEarliest: 8,
  firstObservedLatest: 9,
  lastObservedEarliest: 11,
  lastObservedLatest: 12,
  articleCount: 14,
  independentCount: 16,
} as const;

/**
 * The versions of a fact, each as a line for people and for the shorthand `versionAt` of `cypher/`:
 * `2012-12-07 from 2012-12-05 ? until ? ? seen ? ? last ? ? texts 2 origins 1 disputed`.
 */
export const historyLines = (versions: readonly Version<CountedFact>[]): readonly string[] =>
  versions.map((version) => words(version).join(' '));

const dayWord = (day: Day | null): string => day ?? noDay;
