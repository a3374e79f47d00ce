/** @jsxRuntime automatic @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { cutText } from '../../domain/cutText.ts';
import { isUnsure, relationWords } from '../pages/neighbours.ts';
import { typeName } from '../pages/words.ts';
import type { Growth } from './growth.ts';
import { placeGrowth, type PlacedThing } from './placeGrowth.ts';

interface ExploredPictureOptions {
  readonly name: string;
  readonly origin: string;
  readonly growth: Growth;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const margin = 30;
/** Of a name. */
const mostLetters = 26;
/** How wide a bold letter is, about. */
const letter = 9.4;
/** Beside a thing that stands outermost: its name. */
const beside = 240;

/** What an arrow key looks for: along which axis, and which way. */
const directions: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowDown: ['y', 1],
  ArrowUp: ['y', -1],
};

/**
 * The picture of what was expanded so far. It is one stop of the Tab key; arrows go to the nearest thing that way,
 * Enter chooses it.
 */
export function ExploredPicture({ name, origin, growth, chosen, onChoose }: ExploredPictureOptions) {
  const placed = placeGrowth(growth.shoots);
  const places = new Map<string, Point>([
    [origin, { x: 0, y: 0 }],
    ...placed.map((each) => [each.grown.neighbour.thing.id, each] as const),
  ]);
  /** Lines to what a thing led to begin behind its name. */
  const behind = new Map(
    placed.map(({ grown: { neighbour }, x, y }) => {
      const { length } = cutText(neighbour.thing.name, mostLetters);
      return [neighbour.thing.id, { x: x + Math.sign(x) * (14 + length * letter), y }] as const;
    }),
  );
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached !== null && places.has(reached) ? reached : placed[0]?.grown.neighbour.thing.id;
  const left = Math.min(0, ...placed.map(({ x }) => x)) - beside;
  const right = Math.max(0, ...placed.map(({ x }) => x)) + beside;
  const top = Math.min(0, ...placed.map(({ y }) => y)) - margin;
  const bottom = Math.max(0, ...placed.map(({ y }) => y)) + margin;

  const press = (pressed: KeyboardEvent, from: PlacedThing) => {
    const direction = directions[pressed.key];
    if (direction !== undefined) {
      pressed.preventDefault();
      const next = nearest(from, placed, direction);
      if (next === null) return;
      setReached(next);
      document.getElementById(pictureId(next))?.focus();
    } else if (pressed.key === 'Enter' || pressed.key === ' ') {
      pressed.preventDefault();
      onChoose(from.grown.neighbour.thing.id);
    }
  };

  return (
    <svg
      class="neighbours"
      width={right - left}
      height={bottom - top}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      role="group"
      aria-label={`${name}, its neighbours, and what they are related to`}
    >
      {growth.links.map(({ from, to, unsure }) => (
        <path d={curve(places.get(from), places.get(to))} class={unsure ? 'unsure across' : 'across'} />
      ))}
      {placed.map(({ grown, x, y }) => (
        <path d={curve(behind.get(grown.from), { x, y })} class={isUnsure(grown.neighbour) ? 'unsure' : undefined} />
      ))}
      <circle class="self" r="9" />
      {placed.map((each) => {
        const { thing } = each.grown.neighbour;
        const words = relationWords(each.grown.neighbour);
        const outward = each.x > 0 ? 1 : -1;
        return (
          <g
            id={pictureId(thing.id)}
            role="button"
            // In SVG names of attributes keep their letters.
            tabindex={thing.id === stop ? 0 : -1}
            aria-pressed={thing.id === chosen}
            aria-label={`${thing.name}, ${typeName(thing.__typename)}: ${words}${each.grown.expanded ? ', expanded' : ''}`}
            class={each.grown.expanded ? 'node expanded' : 'node'}
            onClick={() => {
              setReached(thing.id);
              onChoose(thing.id);
            }}
            onKeyDown={(pressed) => {
              press(pressed, each);
            }}
          >
            <title>
              {thing.name}: {words}
            </title>
            <circle cx={each.x} cy={each.y} r={each.grown.expanded ? 7 : 5} class={`of-${thing.__typename}`} />
            <text x={each.x + outward * 11} y={each.y + 5} text-anchor={outward > 0 ? 'start' : 'end'}>
              {cutText(thing.name, mostLetters)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The id of a thing in the picture. */
export function pictureId(id: string): string {
  return `picture-${id}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that leaves and reaches a thing level. */
function curve(from: Point = { x: 0, y: 0 }, to: Point = { x: 0, y: 0 }): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

function nearest(
  from: PlacedThing,
  placed: readonly PlacedThing[],
  [axis, way]: readonly ['x' | 'y', 1 | -1],
): string | null {
  const across = axis === 'x' ? 'y' : 'x';
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const each of placed) {
    const ahead = (each[axis] - from[axis]) * way;
    if (ahead <= 0) continue;
    const far = ahead + 3 * Math.abs(each[across] - from[across]);
    if (best === null || far < best.far) best = { id: each.grown.neighbour.thing.id, far };
  }
  return best?.id ?? null;
}
