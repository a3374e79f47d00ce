/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { NeighbourLine } from '../pages/NeighbourLine.tsx';
import { howMany } from '../pages/words.ts';
import { type Grown, mostThings } from './growth.ts';

interface ExploredListOptions {
  readonly shoots: readonly Grown[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** What is told of the thing that is chosen. */
  readonly told: ComponentChildren;
}

/** The twin of the picture: what a thing led to stands below it. */
export function ExploredList({ shoots, chosen, onChoose, told }: ExploredListOptions) {
  return (
    <ul class="plain-list spaced small">
      {shoots.map(({ neighbour, shoots: further, expanded, leftOut }) => {
        const { id, name } = neighbour.thing;
        return (
          <li key={id} id={listId(id)}>
            <NeighbourLine neighbour={neighbour} />
            {!expanded && (
              <button
                type="button"
                class="words"
                aria-expanded={id === chosen}
                aria-label={`What ${name} is related to`}
                onClick={() => {
                  onChoose(id);
                }}
              >
                related to…
              </button>
            )}
            {id === chosen && <div class="card">{told}</div>}
            {further.length > 0 && (
              <div class="below">
                <ExploredList shoots={further} chosen={chosen} onChoose={onChoose} told={told} />
              </div>
            )}
            {expanded && further.length === 0 && leftOut === 0 && (
              <p class="quiet">Nothing that is not here already.</p>
            )}
            {leftOut > 0 && (
              <p class="quiet">
                {howMany(leftOut, 'more neighbour')}: at most {mostThings} things are drawn. Its page has them.
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The id of a thing in the list. */
export function listId(id: string): string {
  return `list-${id}`;
}
