/** @jsxRuntime automatic @jsxImportSource preact */
import type { Neighbour, Related } from './neighbours.ts';
import { ThingLink } from './ThingLink.tsx';
import { howMany, plainWord } from './words.ts';

/** A neighbour as a link, with how it is related and on how many texts that rests. */
export function NeighbourLine({ neighbour: { thing, relations } }: { readonly neighbour: Neighbour<Related> }) {
  return (
    <>
      <ThingLink thing={thing} />{' '}
      <span class="quiet">
        {relations
          .map(({ type, forward, fact }) => {
            const texts = fact.inferred ? 'inferred' : howMany(fact.articleCount, 'text');
            const doubts = [fact.unsure ? 'unsure' : '', fact.contradicted ? 'contradicted' : ''];
            return `${forward ? '' : '← '}${plainWord(type)} (${[texts, ...doubts].filter(Boolean).join(', ')})`;
          })
          .join('; ')}
      </span>
    </>
  );
}
