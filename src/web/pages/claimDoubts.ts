import type { ToldFragment } from '../../client/operations.generated.ts';
import { plainWord } from './words.ts';

/** What keeps a claim from being a plain fact, in words: how it is said, and that its reading is not accepted. */
export function claimDoubts({ modality, status }: Pick<ToldFragment, 'modality' | 'status'>): readonly string[] {
  return [
    ...(modality === 'ASSERTED' ? [] : [plainWord(modality)]),
    ...(status === 'ACCEPTED' ? [] : ['a reading not accepted']),
  ];
}
