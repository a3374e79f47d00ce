import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** A passage lies inside its article. */
export const passageSpans: SeedRule = (seed) =>
  entitiesOf(seed, 'article').flatMap((article) =>
    Object.entries(article.value.passages).flatMap(([key, { at }]) => {
      const { start, end } = article.value.span;
      if (at.start >= start && at.end <= end) return [];
      const problem = `${at.start}-${at.end} lies outside the article (${start}-${end})`;
      return [faultIn(article, ['passages', key, 'at'], problem)];
    }),
  );
