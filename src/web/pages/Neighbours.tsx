/** @jsxRuntime automatic @jsxImportSource preact */
import type { HowAThingStandsQuery } from '../../client/operations.generated.ts';
import { NeighbourGraph } from './NeighbourGraph.tsx';
import type { Neighbour } from './neighbours.ts';
import { ThingLink } from './ThingLink.tsx';
import { howMany, plainWord } from './words.ts';

type Known = Extract<NonNullable<HowAThingStandsQuery['node']>, { readonly relationshipCounts: unknown }>;

interface NeighboursOptions {
  readonly name: string;
  readonly counts: Known['relationshipCounts'];
  readonly neighbours: readonly Neighbour[];
}

/** What a thing is related to: how much of each kind there is, then a picture, then the same as a list. */
export function Neighbours({ name, counts, neighbours }: NeighboursOptions) {
  return (
    <>
      <h2 id="neighbours">What it is related to</h2>
      <ul class="in-a-row small">
        {counts.map(({ type, forward, count }) => (
          <li class="chip">
            {forward ? '' : '← '}
            {plainWord(type)}
            {forward ? ' →' : ''} {count}
          </li>
        ))}
      </ul>
      {neighbours.length > 0 && <NeighbourGraph name={name} neighbours={neighbours} />}
      <details open={neighbours.length <= 12}>
        <summary>The same as a list: {howMany(neighbours.length, 'neighbour')}</summary>
        <ul class="plain-list spaced small">
          {neighbours.map(({ thing, relations }) => (
            <li>
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
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
