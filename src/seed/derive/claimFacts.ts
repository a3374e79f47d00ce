import type { KnownFact } from '../../domain/history.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Support } from '../../domain/countSupport.ts';
import { entitiesOf, slugOf, type Seed } from '../seed.ts';
import { isLive } from './isLive.ts';

/** A claim with what folding needs of it. */
export interface ClaimFact extends KnownFact {
  readonly claim: Seed['claims'][number];
  /** Where it comes from; of an inferred claim, where its premises do. */
  readonly supports: readonly Support[];
  /** The other accounts of the contradictions that it is an account of. */
  readonly rivals: readonly string[];
}

/** Every claim that counts, by its id, and in the order of ids: what follows does not depend on the files. */
export function claimFactsOf(seed: Seed, knownFrom: ReadonlyMap<string, PartialDate>): ReadonlyMap<string, ClaimFact> {
  const canonical = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [slugOf(id), value.canonical ?? id]));
  const claims = new Map(seed.claims.map((claim) => [claim.id, claim]));
  const contradictions = entitiesOf(seed, 'dispute').filter(({ value }) => value.kind === 'CONTRADICTION');
  const supportsOf = (id: string): readonly Support[] => {
    const claim = claims.get(id)?.value;
    if (claim === undefined) return [];
    if (claim.premises.length > 0) return claim.premises.flatMap(supportsOf);
    const articles = claim.evidence.map((passage) => passage.slice(0, passage.indexOf('/')));
    return [
      {
        articles: [...new Set(articles.map((article) => canonical.get(article) ?? article))],
        origin: claim.through.at(-1) ?? null,
        originUnknown: claim.origin === 'UNKNOWN',
      },
    ];
  };
  const rivalsOf = (id: string) =>
    contradictions
      .filter(({ value }) => value.accounts.includes(id))
      .flatMap(({ value }) => value.accounts.filter((other) => other !== id));
  const live = seed.claims.filter(isLive).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    live.map((claim) => {
      const { earliest = null, latest = null } = knownFrom.get(claim.id) ?? {};
      const fact = { claim, known: { earliest, latest }, supports: supportsOf(claim.id), rivals: rivalsOf(claim.id) };
      return [claim.id, fact];
    }),
  );
}
