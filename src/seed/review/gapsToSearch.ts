import { articleOf } from '../concept/shape/id.ts';
import { isLive } from '../derive/isLive.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { waiting, type Waiting } from './waiting.ts';

/** Open gaps, each with the texts that tell of what it is about and were not searched for it. */
export function gapsToSearch(seed: Seed): readonly Waiting[] {
  const copies = new Set(
    entitiesOf(seed, 'article').flatMap(({ id, value }) => (value.canonical === undefined ? [] : [id])),
  );
  const told = new Map<string, Set<string>>();
  for (const claim of seed.claims.filter(isLive)) {
    const texts = claim.value.evidence.map(articleOf);
    for (const id of [claim.value.subject, claim.value.object ?? '']) {
      told.set(id, new Set([...(told.get(id) ?? []), ...texts]));
    }
  }
  return seed.gaps.flatMap((gap) => {
    const { about, searched, closedBy, question } = gap.value;
    if (closedBy !== undefined) return [];
    const texts = [...new Set(about.flatMap((id) => [...(told.get(id) ?? [])]))]
      .filter((text) => !copies.has(text) && !searched.includes(text))
      .sort();
    if (texts.length === 0) return [];
    return [waiting(gap, question, [`tell of it and were not searched: ${texts.join(', ')}`], ['searched'])];
  });
}
