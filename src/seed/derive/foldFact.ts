import { countSupport } from '../../domain/countSupport.ts';
import { lastDay, type Day } from '../../domain/day.ts';
import { foldBounds, type Accounts } from '../../domain/foldBounds.ts';
import { history, type Folded, type Version } from '../../domain/history.ts';
import { historyLines, versionFlags, type CountedFact } from '../../domain/historyLines.ts';
import { observedSpan } from '../../domain/observedSpan.ts';
import { surestOf } from '../../domain/surestOf.ts';
import type { Value } from '../../graph/value.ts';
import { day } from '../rows/dateProperties.ts';
import { known, type Properties } from '../rows/desiredGraph.ts';
import type { ClaimFact } from './claimFacts.ts';

/** All that a derived fact may have. What is not known or not so is left out. */
export const factProperties = [
  'claimIds',
  'dateClaimIds',
  'knownFrom',
  'articleCount',
  'independentCount',
  ...versionFlags,
  'fromEarliest',
  'fromLatest',
  'untilEarliest',
  'untilLatest',
  'firstObservedEarliest',
  'firstObservedLatest',
  'lastObservedEarliest',
  'lastObservedLatest',
  'history',
] as const;

type FactProperty = (typeof factProperties)[number];
type VersionFlag = (typeof versionFlags)[number];

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
  const own = [...new Set([...saying, ...dating])];
  const rivals = own.flatMap((fact) => fact.rivals.flatMap(({ id }) => facts.get(id) ?? []));
  const beside = [...new Set(rivals)].filter((fact) => !own.includes(fact));
  const fold = (some: readonly ClaimFact[]): Folded<CountedFact> | null => {
    const accounts = some.filter((fact) => own.includes(fact));
    const counting = surestOf(accounts, ({ claim }) => (sayingIds.has(claim.id) ? 'SAYS' : topicOf(claim.value)));
    const said = counting.filter(({ claim }) => sayingIds.has(claim.id));
    if (said.length === 0) return null;
    const knownIds = new Set(some.map(({ claim }) => claim.id));
    const standing = accounts.flatMap((fact) => fact.rivals.filter(({ id }) => knownIds.has(id)));
    const told = accountsOf(counting);
    const unsure = said.every((fact) => fact.unsure);
    return {
      bounds: foldBounds(told),
      sureBounds: unsure ? null : foldBounds(accountsOf(counting.filter((fact) => !fact.unsure))),
      counted: {
        ...countSupport(said.flatMap(({ supports }) => supports)),
        ...observedSpan(told.observed),
        disputed: standing.length > 0,
        contradicted: standing.some(({ contradicts }) => contradicts),
        inferred: said.every(({ claim }) => claim.value.modality === 'INFERRED'),
        unsure,
      },
    };
  };
  const versions = history(own, fold, beside);
  const last = versions.at(-1);
  if (last === undefined) return {};
  const datingIds = dating.map(({ claim }) => claim.id).filter((id) => !sayingIds.has(id));
  const flags = versionFlags.map((flag) => [flag, last[flag] ? true : undefined] as const);
  const properties: Readonly<Record<Exclude<FactProperty, VersionFlag>, Value | undefined>> = {
    claimIds: [...sayingIds].sort(),
    dateClaimIds: datingIds.length === 0 ? undefined : [...new Set(datingIds)].sort(),
    knownFrom: day(sureFrom(versions)),
    articleCount: last.articleCount,
    independentCount: last.independentCount,
    fromEarliest: day(last.bounds.fromEarliest),
    fromLatest: day(last.bounds.fromLatest),
    untilEarliest: day(last.bounds.untilEarliest),
    untilLatest: day(last.bounds.untilLatest),
    firstObservedEarliest: day(last.firstObservedEarliest),
    firstObservedLatest: day(last.firstObservedLatest),
    lastObservedEarliest: day(last.lastObservedEarliest),
    lastObservedLatest: day(last.lastObservedLatest),
    history: historyLines(versions),
  };
  return known({ ...properties, ...Object.fromEntries(flags) });
}

/** What a claim that dates a fact is about: a date of an event, or what began or ended the fact. */
function topicOf({ predicate, subject, object = subject }: ClaimFact['claim']['value']): string {
  return `${predicate} ${object}`;
}

/** Since when it is surely known: null where no text has a last possible day, which a history keeps as the last day. */
function sureFrom(versions: readonly Version<CountedFact>[]): Day | null {
  const first = versions.find(({ sure }) => sure)?.knownFrom ?? lastDay;
  return first === lastDay ? null : first;
}
