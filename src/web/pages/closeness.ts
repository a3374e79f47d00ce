import type { WhatIsMeantQuery } from '../../client/operations.generated.ts';

/** How near what was found is to the words that were given. */
export const closeness: Readonly<Record<WhatIsMeantQuery['search']['edges'][number]['closeness'], string>> = {
  WHOLE: 'just these words',
  ALL_WORDS: 'has all words',
  INFLECTED: 'has all words, in other forms',
  BEGUN: 'has all words, the last one begun',
  MISSPELT: 'has words spelt a little otherwise',
  SOME_WORDS: 'has some of the words',
};
