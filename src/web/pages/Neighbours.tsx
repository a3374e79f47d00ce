/** @jsxRuntime automatic @jsxImportSource preact */
import type { HowAThingStandsQuery } from '../../client/operations.generated.ts';
import { NeighbourGraph } from './NeighbourGraph.tsx';
import type { Neighbour } from './neighbours.ts';
import { NeighbourLine } from './NeighbourLine.tsx';
import { RelationshipCounts } from './RelationshipCounts.tsx';
import { howMany } from './words.ts';

type Known = Extract<NonNullable<HowAThingStandsQuery['node']>, { readonly relationshipCounts: unknown }>;

interface NeighboursOptions {
  readonly id: string;
  readonly name: string;
  readonly counts: Known['relationshipCounts'];
  readonly neighbours: readonly Neighbour[];
}

/**
 * What a thing is related to: how much of each kind there is, then a picture, then the same as a list. With a script
 * one goes on from there (`src/web/islands/exploreNeighbours.tsx`).
 */
export function Neighbours({ id, name, counts, neighbours }: NeighboursOptions) {
  return (
    <>
      <h2 id="neighbours">What it is related to</h2>
      <RelationshipCounts counts={counts} />
      {neighbours.length === 0 && (
        <p class="small">
          {counts.length === 0
            ? 'Nothing that is known.'
            : 'These relations are stated by no text themselves: they say what the things at their other ends are on or about. What can be asked of it leads there.'}
        </p>
      )}
      {neighbours.length > 0 && (
        <div class="neighbourhood" data-thing={id} data-name={name}>
          <NeighbourGraph name={name} neighbours={neighbours} />
          <details open={neighbours.length <= 12}>
            <summary>The same as a list: {howMany(neighbours.length, 'neighbour')}</summary>
            <ul class="plain-list spaced small">
              {neighbours.map((neighbour) => (
                <li>
                  <NeighbourLine neighbour={neighbour} />
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </>
  );
}
