import { vagueWordsIn } from '../../domain/vagueWords.ts';
import { articleOf } from '../concept/shape/id.ts';
import type { Fault } from '../file/fault.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { textsOfPassages, type TextsByFile } from './passageTexts.ts';
import { faultIn } from './rule.ts';

/** What lasts, so that a word such as *already* or *previously* bounds it. */
const lasting = ['HOLDS', 'STATE_OF'];

/**
 * Whoever says that something is so already, or was so previously, bounds it: a claim that rests first of all on such
 * words has the bound, though no phrase of its dates has the word. Needs the collected texts.
 */
export function vagueWordsInTexts(seed: Seed, texts: TextsByFile): readonly Fault[] {
  const languages = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value.language]));
  const passages = textsOfPassages(seed, texts);
  return seed.claims.flatMap((claim) => {
    const { predicate, evidence, from, until } = claim.value;
    const [passage] = evidence;
    if (passage === undefined || !lasting.includes(predicate)) return [];
    const words = vagueWordsIn(passages.get(passage) ?? '', languages.get(articleOf(passage)) ?? '');
    const [start, end] = [words.get('START_BY'), words.get('END_BY')];
    return [
      ...(start === undefined || from !== undefined ? [] : [`"${start}" gives a beginning, and the claim has no from`]),
      ...(end === undefined || until !== undefined ? [] : [`"${end}" gives an end, and the claim has no until`]),
    ].map((problem) => faultIn(claim, ['evidence', 0], `${passage} has a word that bounds: ${problem}`));
  });
}
