import { firstDay, lastDay, type Day } from './day.ts';
import type { Folded, Version } from './history.ts';
import type { ObservedSpan } from './observedSpan.ts';
import type { SupportCount } from './countSupport.ts';

/** What every derived fact folds to. */
export interface FoldedFact extends Folded, SupportCount, ObservedSpan {
  readonly disputed: boolean;
}

/**
 * The versions of a fact as lists of one length, for the properties of a node or relationship. Without nulls: an
 * unbounded earliest day is {@link firstDay}, an unbounded latest day {@link lastDay}, so that DEFINITE is
 * fromLatest ≤ day < untilEarliest and POSSIBLE is fromEarliest ≤ day < untilLatest, of days before {@link lastDay}.
 * Never observed: first {@link lastDay}, last {@link firstDay}.
 */
export interface HistoryColumns {
  readonly historyKnownFrom: readonly Day[];
  readonly historyFromEarliest: readonly Day[];
  readonly historyFromLatest: readonly Day[];
  readonly historyUntilEarliest: readonly Day[];
  readonly historyUntilLatest: readonly Day[];
  readonly historyArticleCount: readonly number[];
  readonly historyIndependentCount: readonly number[];
  readonly historyIndependenceUnknown: readonly boolean[];
  readonly historyDisputed: readonly boolean[];
  readonly historyFirstObserved: readonly Day[];
  readonly historyLastObserved: readonly Day[];
}

/** The columns of some versions, in their order. */
export const historyColumns = (versions: readonly Version<FoldedFact>[]): HistoryColumns => ({
  historyKnownFrom: versions.map((version) => version.knownFrom),
  historyFromEarliest: versions.map((version) => version.bounds.fromEarliest ?? firstDay),
  historyFromLatest: versions.map((version) => version.bounds.fromLatest ?? lastDay),
  historyUntilEarliest: versions.map((version) => version.bounds.untilEarliest ?? firstDay),
  historyUntilLatest: versions.map((version) => version.bounds.untilLatest ?? lastDay),
  historyArticleCount: versions.map((version) => version.articleCount),
  historyIndependentCount: versions.map((version) => version.independentCount),
  historyIndependenceUnknown: versions.map((version) => version.independenceUnknown),
  historyDisputed: versions.map((version) => version.disputed),
  historyFirstObserved: versions.map((version) => version.firstObserved ?? lastDay),
  historyLastObserved: versions.map((version) => version.lastObserved ?? firstDay),
});
