import { earliestOf, latestOf } from '../../domain/day.ts';
import { daysIn, type Extent } from '../../domain/extent.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { articleOf } from '../concept/shape/id.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { partialDate } from '../rows/dateProperties.ts';

/** Since when each claim is known, by its id: from the first of its articles; what we infer, from its last premise. */
export function knownFromOf(seed: Seed): ReadonlyMap<string, PartialDate> {
  const published = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, partialDate(value.published)]));
  const claims = new Map(seed.claims.map(({ id, value }) => [id, value]));
  const found = new Map<string, PartialDate>();
  const of = (id: string): PartialDate => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const { evidence = [], premises = [] } = claims.get(id) ?? {};
    const articles = new Set(evidence.map(articleOf));
    const dates = [...articles].sort().flatMap((article) => published.get(article) ?? []);
    const grounds = premises.toSorted().map(of);
    const date = premises.length > 0 ? asDate(lastOf(grounds), grounds) : asDate(firstOf(dates), dates);
    found.set(id, date);
    return date;
  };
  for (const { id } of seed.claims) of(id);
  return found;
}

/** Known from the first of some dates. */
export function firstOf(dates: readonly Extent[]): Extent {
  return {
    earliest: dates.some(({ earliest }) => earliest === null)
      ? null
      : earliestOf(daysIn(dates.map((date) => date.earliest))),
    latest: earliestOf(daysIn(dates.map((date) => date.latest))),
  };
}

/** Known from the last of some dates. */
export function lastOf(dates: readonly Extent[]): Extent {
  return {
    earliest: latestOf(daysIn(dates.map((date) => date.earliest))),
    latest: dates.some(({ latest }) => latest === null) ? null : latestOf(daysIn(dates.map((date) => date.latest))),
  };
}

/** The date among some that has this extent; where none has, the extent written as a set. */
export function asDate(extent: Extent, dates: readonly PartialDate[]): PartialDate {
  const same = dates.find(({ earliest, latest }) => earliest === extent.earliest && latest === extent.latest);
  if (same !== undefined) return same;
  const { earliest, latest } = extent;
  const edtf = earliest === null && latest === null ? 'XXXX' : `[${earliest ?? ''}..${latest ?? ''}]`;
  return { ...extent, edtf, basis: edtf === 'XXXX' ? 'UNKNOWN' : 'INFERRED', phrase: null, rule: null };
}
