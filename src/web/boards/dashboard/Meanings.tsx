/** @jsxRuntime automatic @jsxImportSource preact */
import type { WordMeaning } from '../../../api/contract.ts';
import { plainWord } from '../../pages/words.ts';

/** What the words of a closed list mean, as the schema says it. */
export function Meanings({ of }: { readonly of: readonly WordMeaning[] }) {
  return (
    <details>
      <summary class="small">On what an answer rests: {of.map(({ word }) => plainWord(word)).join(', ')}</summary>
      <dl class="small">
        {of.map(({ word, about }) => (
          <>
            <dt>{plainWord(word)}</dt>
            <dd>{about}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
