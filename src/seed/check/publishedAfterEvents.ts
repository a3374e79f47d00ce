import { slugOf } from '../../domain/slugOf.ts';
import { readEdtf } from '../edtf/readEdtf.ts';
import { entitiesOf } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

/**
 * A text is not published before an event that it tells as past. What we infer of its date begins with the last such.
 */
export const publishedAfterEvents: SeedRule = (seed) =>
  entitiesOf(seed, 'article').flatMap((article) => {
    const { edtf, basis } = article.value.published;
    const published = readEdtf(edtf);
    return seed.claims.flatMap(({ id, value }) => {
      if (value.dateValue === null || !['ASSERTED', 'REPORTED'].includes(value.modality)) return [];
      if (value.status !== 'ACCEPTED' || value.polarity !== 'POSITIVE' || value.predicate !== 'HAPPENED_ON') return [];
      if (!value.evidence.some((passage) => passage.startsWith(`${slugOf(article.id)}/`))) return [];
      const event = seed.byId.get(value.subject)?.value as { readonly status?: string } | undefined;
      const happened = readEdtf(value.dateValue.edtf).earliest;
      if (event?.status !== 'OCCURRED' || happened === null) return [];
      const limit = basis === 'INFERRED' ? published.earliest : published.latest;
      if (limit === null || limit >= happened) return [];
      return [
        faultIn(article, ['published'], `is ${edtf}, before ${value.subject} (${happened}, ${id}) that it tells`),
      ];
    });
  });
