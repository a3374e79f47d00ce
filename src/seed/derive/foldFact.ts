import { lastDay, type Day } from '../../domain/day.ts';
import { foldBounds, type Accounts } from '../../domain/foldBounds.ts';
import { history, type Version } from '../../domain/history.ts';
import { historyColumns, type FoldedFact } from '../../domain/historyColumns.ts';
import { countSupport } from '../../domain/countSupport.ts';
import { observedSpan } from '../../domain/observedSpan.ts';
import type { Value } from '../../graph/value.ts';
import { known, type Properties } from '../desiredGraph.ts';
import { day } from '../rows/dateProperties.ts';
import type { ClaimFact } from './claimFacts.ts';

/** A fact to be folded. */
export interface FoldedFrom {
  /** The claims that say it. Without one of them it is not. */
  readonly saying: readonly ClaimFact[];
  /** Further claims that its time depends on. */
  readonly dating: readonly ClaimFact[];
  /** What some of these claims, those known by then, tell of its time. */
  readonly accountsOf: (known: readonly ClaimFact[]) => Accounts;
}

/** The properties of a derived fact: counts, bounds and history. Everything derived gets them from here. */
export function foldFact(
  { saying, dating, accountsOf }: FoldedFrom,
  facts: ReadonlyMap<string, ClaimFact>,
): Properties {
  const sayingIds = new Set(saying.map(({ claim }) => claim.id));
  const own = [...saying, ...dating];
  const rivals = own.flatMap((fact) => fact.rivals.flatMap((id) => facts.get(id) ?? []));
  const all = [...new Set([...own, ...rivals])];
  const versions = history(all, (some): FoldedFact | null => {
    const said = some.filter(({ claim }) => sayingIds.has(claim.id));
    if (said.length === 0) return null;
    const knownIds = new Set(some.map(({ claim }) => claim.id));
    const accounts = accountsOf(some);
    return {
      bounds: foldBounds(accounts),
      ...countSupport(said.flatMap(({ supports }) => supports)),
      ...observedSpan(accounts.observed),
      disputed: some.some((fact) => own.includes(fact) && fact.rivals.some((id) => knownIds.has(id))),
    };
  });
  const last = versions.at(-1);
  if (last === undefined) return {};
  const datingIds = dating.map(({ claim }) => claim.id).filter((id) => !sayingIds.has(id));
  return known({
    claimIds: [...sayingIds].sort(),
    dateClaimIds: datingIds.length === 0 ? undefined : [...new Set(datingIds)].sort(),
    knownFrom: day(sureFrom(versions)),
    articleCount: last.articleCount,
    independentCount: last.independentCount,
    independenceUnknown: last.independenceUnknown,
    disputed: last.disputed,
    fromEarliest: day(last.bounds.fromEarliest),
    fromLatest: day(last.bounds.fromLatest),
    untilEarliest: day(last.bounds.untilEarliest),
    untilLatest: day(last.bounds.untilLatest),
    firstObserved: day(last.firstObserved),
    lastObserved: day(last.lastObserved),
    ...columns(versions),
  });
}

/** Since when it is surely known: null where no text has a last possible day, which a history keeps as the last day. */
function sureFrom(versions: readonly Version<FoldedFact>[]): Day | null {
  const first = versions.find(({ sure }) => sure)?.knownFrom ?? lastDay;
  return first === lastDay ? null : first;
}

function columns(versions: readonly Version<FoldedFact>[]): Readonly<Record<string, Value>> {
  const { historyArticleCount, historyIndependentCount, historyIndependenceUnknown, historyDisputed, ...days } =
    historyColumns(versions);
  const dated = Object.entries(days).map(([name, list]): [string, Value] => [
    name,
    list.map((each) => ({ date: each })),
  ]);
  return {
    historyArticleCount,
    historyIndependentCount,
    historyIndependenceUnknown,
    historyDisputed,
    ...Object.fromEntries(dated),
  };
}
