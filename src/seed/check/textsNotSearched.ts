import { entitiesOf, type Seed } from '../layout/seed.ts';

/** So many gaps are named for each text; the others are counted. */
const named = 10;

/**
 * Texts that were not searched for what open gaps ask, a line each: a text that came after a gap was written may say
 * it. A copy needs no search beside its canonical text.
 */
export function textsNotSearched(seed: Seed): readonly string[] {
  const open = seed.gaps.filter(({ value }) => value.closedBy === undefined);
  return entitiesOf(seed, 'article').flatMap(({ id, value }) => {
    const gaps = value.canonical === undefined ? open.filter((gap) => !gap.value.searched.includes(id)) : [];
    if (gaps.length === 0) return [];
    const more = gaps.length > named ? ` and ${gaps.length - named} more` : '';
    const ids = gaps.slice(0, named).map((gap) => gap.id);
    return [`${id} was not searched for what these gaps ask: ${ids.join(', ')}${more}.`];
  });
}
