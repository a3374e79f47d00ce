/** @jsxRuntime automatic @jsxImportSource preact */
import type { ToldFragment } from '../../client/operations.generated.ts';
import { Told, type ExactWords } from './Told.tsx';
import { plainWord } from './words.ts';

/** All that is said of a thing, by what kind of thing is said; claims of one sentence stand together. */
export function SaidOfIt({ claims, words }: { readonly claims: readonly ToldFragment[]; readonly words: ExactWords }) {
  const kinds = [...new Set(claims.map(({ predicate }) => predicate))].toSorted();
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = claims.filter(({ predicate }) => predicate === kind);
        const sentences = [...new Set(ofKind.map(({ sentence }) => sentence))];
        return (
          <section>
            <h3 id={kind}>{plainWord(kind)}</h3>
            {sentences.map((sentence) => (
              <Told claims={ofKind.filter((claim) => claim.sentence === sentence)} words={words} />
            ))}
          </section>
        );
      })}
    </>
  );
}
