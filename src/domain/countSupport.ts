/** Where one claim comes from. */
export interface Support {
  /** The articles that have it, each by the id of its canonical article: a copy is no second article. */
  readonly articles: readonly string[];
  /** The last publication of its chain; null where the articles themselves are the origin. */
  readonly origin: string | null;
  /** Whether no text names where it comes from. */
  readonly originUnknown: boolean;
}

/** How well a fact is supported. */
export interface SupportCount {
  readonly articleCount: number;
  /** At most so many sources are independent of each other. */
  readonly independentCount: number;
  /** Whether the origin of some claim is not known, so that fewer may be independent. */
  readonly independenceUnknown: boolean;
}

/**
 * Counts articles and origins of the claims of one fact (schema/README.md, Claims). Claims that relay one origin count
 * once, however many articles relay it. An unknown origin counts as its own article, and is flagged. An article may be
 * the origin of one claim and relay another: it then counts beside what it relays. An inferred claim has no support.
 */
export const countSupport = (claims: readonly Support[]): SupportCount => ({
  articleCount: new Set(claims.flatMap((claim) => claim.articles)).size,
  independentCount: new Set(
    claims.flatMap((claim) => (claim.origin === null || claim.originUnknown ? claim.articles : [claim.origin])),
  ).size,
  independenceUnknown: claims.some((claim) => claim.originUnknown),
});
