/** @jsxRuntime automatic @jsxImportSource preact */
import { cutText } from '../../domain/cutText.ts';
import type { Neighbour } from './neighbours.ts';
import { thingAddress } from './thingAddress.ts';
import { plainWord } from './words.ts';

/** The most neighbours that are drawn. */
const most = 40;
const width = 560;

/** How many stand in each ring from within. */
const rings = [8, 14, 18];

/**
 * A thing and its neighbours in rings, the nearest related within. What is drawn is a picture of the list beside it, which
 * says the same in words; each name leads to its page.
 */
export function NeighbourGraph({
  name,
  neighbours,
}: {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
}) {
  const placed = placeInRings(neighbours.slice(0, most));
  const height = 2 * (ringRadius(Math.max(0, ...placed.map(({ ring }) => ring))) + 40);
  return (
    <svg
      class="neighbours"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="group"
      aria-label={`${name} and its neighbours`}
    >
      {placed.map(({ neighbour, x, y }) => (
        <line
          x1="0"
          y1="0"
          x2={x}
          y2={y}
          class={neighbour.relations.every(({ fact }) => fact.unsure || fact.inferred) ? 'unsure' : undefined}
        />
      ))}
      <circle class="self" r="9" />
      {placed.map(({ neighbour, x, y }) => (
        <a href={thingAddress(neighbour.thing.id)}>
          <title>
            {neighbour.thing.name}: {neighbour.relations.map(({ type }) => plainWord(type)).join(', ')}
          </title>
          <circle cx={x} cy={y} r="5" class={`of-${neighbour.thing.__typename}`} />
          <text
            x={x}
            y={y + (y > 0 ? 18 : -10)}
            text-anchor={Math.abs(x) < 40 ? 'middle' : x > 0 ? 'start' : 'end'}
            dx={Math.abs(x) < 40 ? 0 : x > 0 ? -12 : 12}
          >
            {cutText(neighbour.thing.name, 20)}
          </text>
        </a>
      ))}
      <text class="self" y="-16" text-anchor="middle">
        {cutText(name, 32)}
      </text>
    </svg>
  );
}

interface Placed {
  readonly neighbour: Neighbour;
  readonly ring: number;
  readonly x: number;
  readonly y: number;
}

function placeInRings(neighbours: readonly Neighbour[]): readonly Placed[] {
  let from = 0;
  return rings.flatMap((room, ring) => {
    const here = neighbours.slice(from, from + room);
    from += room;
    return here.map((neighbour, at) => {
      const angle = (2 * Math.PI * (at + ring / 2)) / here.length - Math.PI / 2;
      const [x, y] = [Math.cos(angle) * ringRadius(ring) * 1.1, Math.sin(angle) * ringRadius(ring)];
      return { neighbour, ring, x: Math.round(x), y: Math.round(y) };
    });
  });
}

function ringRadius(ring: number): number {
  return 90 + ring * 62;
}
