import type { Support } from '../../domain/countSupport.ts';
import type { KnownFact } from '../../domain/history.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Doubtable } from '../../domain/surestOf.ts';
import { articleOf } from '../concept/shape/id.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { claimsOfUnknownOrigin } from './claimsOfUnknownOrigin.ts';
import { isLive } from './isLive.ts';
import { unsureClaims } from './unsureClaims.ts';

/** A claim with what folding needs of it. */
export interface ClaimFact extends KnownFact, Doubtable {
  readonly claim: Seed['claims'][number];
  /** Where it comes from; nothing for an inferred claim, since no text says it. */
  readonly supports: readonly Support[];
  /** The other accounts of the disputes that it is an account of. */
  readonly rivals: readonly Rival[];
}

/** Another account of one question. */
interface Rival {
  readonly id: string;
  /** Whether both cannot be so; else they differ in another way. */
  readonly contradicts: boolean;
}

/** Every claim that counts, by its id, and in the order of ids: what follows does not depend on the files. */
export function claimFactsOf(seed: Seed, knownFrom: ReadonlyMap<string, PartialDate>): ReadonlyMap<string, ClaimFact> {
  const canonical = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value.canonical ?? id]));
  const disputes = entitiesOf(seed, 'dispute');
  const unknownOrigin = claimsOfUnknownOrigin(seed);
  const supportsOf = ({ id, value }: Seed['claims'][number]): readonly Support[] => {
    if (value.modality === 'INFERRED') return [];
    const articles = value.evidence.map(articleOf);
    return [
      {
        articles: [...new Set(articles.map((article) => canonical.get(article) ?? article))],
        origin: value.through.at(-1) ?? null,
        originUnknown: unknownOrigin.has(id),
      },
    ];
  };
  const rivalsOf = (id: string) =>
    disputes
      .filter(({ value }) => value.accounts.includes(id))
      .flatMap(({ value: { accounts, kind } }) =>
        accounts.filter((other) => other !== id).map((other) => ({ id: other, contradicts: kind === 'CONTRADICTION' })),
      );
  const unsure = unsureClaims(seed);
  const live = seed.claims.filter(isLive).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    live.map((claim) => {
      const { earliest = null, latest = null } = knownFrom.get(claim.id) ?? {};
      const fact = {
        claim,
        known: { earliest, latest },
        supports: supportsOf(claim),
        rivals: rivalsOf(claim.id),
        unsure: unsure.has(claim.id),
      };
      return [claim.id, fact];
    }),
  );
}
