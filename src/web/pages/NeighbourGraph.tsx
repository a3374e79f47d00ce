/** @jsxRuntime automatic @jsxImportSource preact */
import { cutText } from '../../domain/cutText.ts';
import { isUnsure, type Neighbour, relationWords } from './neighbours.ts';
import { thingAddress } from './thingAddress.ts';

/** The most neighbours that are drawn. */
const most = 40;
const width = 640;
/** Between two names that stand one below the other. */
const step = 26;

/**
 * A thing and its neighbours, those with the most relations on top, left and right in turn, so that no name lies on
 * another; the same each time. What is drawn is a picture of the list below it, which says the same in words; each name
 * leads to its page.
 */
export function NeighbourGraph({
  name,
  neighbours,
}: {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
}) {
  const placed = placeBeside(neighbours.slice(0, most));
  const height = step * (Math.ceil(placed.length / 2) + 2);
  return (
    <svg
      class="neighbours"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="group"
      aria-label={`${name} and its neighbours`}
    >
      {placed.map(({ neighbour, x, y }) => (
        <line x1="0" y1="0" x2={x} y2={y} class={isUnsure(neighbour) ? 'unsure' : undefined} />
      ))}
      <circle class="self" r="9" />
      {placed.map(({ neighbour, x, y }) => (
        <a href={thingAddress(neighbour.thing.id)}>
          <title>
            {neighbour.thing.name}: {relationWords(neighbour)}
          </title>
          <circle cx={x} cy={y} r="5" class={`of-${neighbour.thing.__typename}`} />
          <text x={x + (x > 0 ? 10 : -10)} y={y + 5} text-anchor={x > 0 ? 'start' : 'end'}>
            {cutText(neighbour.thing.name, 26)}
          </text>
        </a>
      ))}
    </svg>
  );
}

interface Placed {
  readonly neighbour: Neighbour;
  readonly x: number;
  readonly y: number;
}

/** On two arcs beside the thing: of each pair the first on the right. */
function placeBeside(neighbours: readonly Neighbour[]): readonly Placed[] {
  const rows = Math.ceil(neighbours.length / 2);
  return neighbours.map((neighbour, at) => {
    const row = Math.floor(at / 2) - (rows - 1) / 2;
    const bow = Math.sqrt(Math.max(0, 1 - (row / (rows / 2 + 0.5)) ** 2));
    const x = Math.round(40 + 50 * bow);
    return { neighbour, x: at % 2 === 0 ? x : -x, y: Math.round(row * step) };
  });
}
