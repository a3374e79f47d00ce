import type { DesiredRelationship, Properties } from '../desiredGraph.ts';
import { passageId } from '../seed.ts';
import type { EntityOf, SeedEntity } from '../shape/shapes.ts';

const register: Properties = { basis: 'REGISTER' };

/** The structure that an entity's file tells: nobody disputes it, so it is written directly. */
export function ownRelationships(entity: SeedEntity): readonly DesiredRelationship[] {
  const to = (type: string, ids: readonly (string | undefined)[], properties: Properties = {}) =>
    ids
      .filter((id) => id !== undefined)
      .map((id): DesiredRelationship => ({ type, from: entity.id, to: id, properties }));
  const passages = (references: readonly string[] | undefined) => (references ?? []).map(passageId);
  switch (entity.type) {
    case 'organization':
      return to('SERVES', entity.serves, entity.register ? register : {});
    case 'office':
      return to('OFFICE_OF', entity.of, entity.register ? register : {});
    case 'jurisdiction':
      return to('WITHIN', [entity.within], register);
    case 'issue':
      return to('ABOUT', entity.about);
    case 'stance':
    case 'policy-state':
      return to('ON', [entity.issue]);
    case 'statement':
      return [
        { type: 'SAID', from: entity.speaker, to: entity.id, properties: {} },
        ...to('SAID_AT', [entity.occasion]),
        ...to('DATED_BY', passages(entity.at?.evidence)),
        ...entity.quotes.flatMap(({ passage, form, language, translated }) =>
          to('QUOTED_IN', [passageId(passage)], { form, language, translated }),
        ),
      ];
    case 'observation':
      return [
        ...to('MEASURES', [entity.measure]),
        ...to('COUNTED_IN', [entity.place]),
        ...to('PART_OF_WHOLE', [entity.whole]),
        ...to('DATED_BY', passages(entity.period.evidence)),
      ];
    case 'term':
      return usesByArticle(entity);
    case 'agreement':
      return to('UNDER', [entity.program]);
    case 'decision':
      return to('BETWEEN', entity.between);
    case 'article':
      return [
        ...to('TEXT_IN', [entity.sourceFile]),
        ...to('PUBLISHED_BY', [entity.outlet]),
        ...to('WRITTEN_BY', entity.byline),
        ...to('COPY_OF', [entity.canonical]),
        ...to('DATED_BY', passages([...entity.published.evidence, ...(entity.updated?.evidence ?? [])])),
      ];
    default:
      return [];
  }
}

/** How often a text uses a term in all, and in which voices; one relationship a text. */
function usesByArticle({ id, uses }: EntityOf<'term'>): readonly DesiredRelationship[] {
  return [...new Set(uses.map(({ article }) => article))].map((article) => {
    const here = uses.filter((use) => use.article === article);
    const count = here.reduce((sum, use) => sum + use.count, 0);
    const voices = [...new Set(here.map(({ voice }) => voice))].sort();
    return { type: 'USED_IN', from: id, to: article, properties: { count, voices } };
  });
}
