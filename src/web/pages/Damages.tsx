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
          Damaged ({plainWord(kind)}): {printed === '' ? 'something is missing' : <>“{printed}”</>}
          {intended !== null && intended !== '' && <>, meant “{intended}”</>}.
        </span>
      ))}
    </>
  );
}
