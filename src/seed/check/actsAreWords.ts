import { didYouMean } from '../../domain/didYouMean.ts';
import { entitiesOf } from '../layout/seed.ts';
import { wordsFile } from '../layout/seedWords.ts';
import { faultIn, type SeedRule } from './rule.ts';

/** The act of an issue is one of the words of the seed. */
export const actsAreWords: SeedRule = (seed) => {
  const { acts } = seed.words;
  const there =
    acts.size === 0 ? ` Write it there: acts: { WORD: A sentence. }` : ` It is one of ${[...acts.keys()].join(', ')}.`;
  return entitiesOf(seed, 'issue')
    .filter(({ value }) => !acts.has(value.act) && !seed.maySay(value.act))
    .map((placed) => {
      const hint = didYouMean(placed.value.act, acts.keys()) || there;
      return faultIn(placed, ['act'], `"${placed.value.act}" stands among no acts of ${wordsFile}.${hint}`);
    });
};
