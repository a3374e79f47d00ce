/** @jsxRuntime automatic @jsxImportSource preact */
import { plainWord } from './words.ts';

interface Damage {
  readonly kind: string;
  readonly printed: string;
  readonly intended: string | null;
}

/** What is damaged in the words of a place, and what was meant. */
export function Damages({ damages }: { readonly damages: readonly Damage[] }) {
  return (
    <>
      {damages.map(({ kind, printed, intended }) => (
        <span class="damage">
          {' '}
          Damaged ({plainWord(kind)}): {printed === '' ? 'here is missing' : <code>{printed}</code>}
          {intended !== null && intended !== '' && (
            <>
              {printed === '' ? ' ' : ', meant '}
              <code>{intended}</code>
            </>
          )}
          .
        </span>
      ))}
    </>
  );
}
