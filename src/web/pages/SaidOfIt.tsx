/** @jsxRuntime automatic @jsxImportSource preact */
import type { ToldFragment } from '../../client/operations.generated.ts';
import { Told, type ExactWords } from './Told.tsx';
import { plainWord } from './words.ts';

interface SaidOptions {
  /** The thing whose page this is. */
  readonly of: string;
  readonly claims: readonly ToldFragment[];
  readonly words: ExactWords;
}

/** All that is said of a thing, by what kind of thing is said; claims of one sentence stand together. */
export function SaidOfIt({ of, claims, words }: SaidOptions) {
  const kinds = [...new Set(claims.map(({ predicate }) => predicate))].toSorted();
  return (
    <>
      {kinds.length > 3 && (
        <ul class="in-a-row small" aria-label="Kinds of what is said">
          {kinds.map((kind) => (
            <li>
              <a href={`#${kind}`}>{plainWord(kind)}</a>{' '}
              <span class="quiet">{claims.filter(({ predicate }) => predicate === kind).length}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.map((kind) => {
        const ofKind = claims.filter(({ predicate }) => predicate === kind);
        const sentences = [...new Set(ofKind.map(({ sentence }) => sentence))];
        return (
          <section>
            <h3 id={kind}>{plainWord(kind)}</h3>
            {sentences.map((sentence) => (
              <Told claims={ofKind.filter((claim) => claim.sentence === sentence)} words={words} of={of} />
            ))}
          </section>
        );
      })}
    </>
  );
}
