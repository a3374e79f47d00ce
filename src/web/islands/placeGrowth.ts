import type { Grown } from './growth.ts';

export interface PlacedThing {
  readonly grown: Grown;
  readonly x: number;
  readonly y: number;
}

/** From a name to the one below it. */
const step = 26;
/** From a thing to those that stand beside it: the longest name fits between. */
const column = 330;
const firstColumn = 70;

/**
 * Where things stand: those of the first one left and right of it in turn, what they led to further out, in the middle
 * of its own. Each thing that leads no further has a row, so that no name lies on another; the same each time.
 */
export function placeGrowth(shoots: readonly Grown[]): readonly PlacedThing[] {
  return [1, -1].flatMap((side) =>
    placeSide(
      shoots.filter((_, at) => at % 2 === (side === 1 ? 0 : 1)),
      side,
    ),
  );
}

function placeSide(shoots: readonly Grown[], side: number): readonly PlacedThing[] {
  const rows = shoots.reduce((sum, each) => sum + rowsOf(each), 0);
  return placeColumn(shoots, side, firstColumn, (-rows / 2) * step);
}

function placeColumn(shoots: readonly Grown[], side: number, x: number, top: number): readonly PlacedThing[] {
  const placed: PlacedThing[] = [];
  let from = top;
  for (const grown of shoots) {
    const height = rowsOf(grown) * step;
    placed.push({ grown, x: side * x, y: from + height / 2 }, ...placeColumn(grown.shoots, side, x + column, from));
    from += height;
  }
  return placed;
}

function rowsOf({ shoots }: Grown): number {
  return Math.max(
    1,
    shoots.reduce((sum, each) => sum + rowsOf(each), 0),
  );
}
