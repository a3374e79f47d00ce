/** @jsxRuntime automatic @jsxImportSource preact */
import type { HowPlacesAnswerQuery } from '../../../client/operations.generated.ts';
import { markShapes, type Standing, standingWords } from '../../chart/Mark.tsx';
import type { Shape, ShapeMap } from '../../map/drawShapes.ts';
import { thingPath } from '../ask/AnswerTable.tsx';
import { answerOrder, rowOf } from './placeRows.ts';

type Cell = HowPlacesAnswerQuery['places'][number];

/** A sign of the map: a standing, in the tone of its answer. */
interface Sign {
  readonly standing: Standing;
  readonly tone: string;
}

/** A place that has a shape, with the set of what its bodies did. */
interface MarkedShape {
  readonly shape: Shape;
  readonly cells: readonly Cell[];
  readonly signs: readonly Sign[];
}

interface PlaceMapProps {
  readonly map: ShapeMap;
  readonly answer: HowPlacesAnswerQuery;
}

/**
 * The places of the matrix that have a shape, each filled with the signs of all that its bodies did: two answers are
 * two signs. Each is a link to its evidence. Nothing where no place has a shape.
 */
export function PlaceMap({ map, answer: { places } }: PlaceMapProps) {
  const marked = map.shapes
    .flatMap((shape) => markedShape(shape, map.scheme, places) ?? [])
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'));
  if (marked.length === 0) return null;
  const fills = new Map(marked.map(({ signs }) => [fillOf(signs), signs]));
  const shown = new Set(marked.map(({ shape }) => shape.id));
  const plain = map.shapes.filter(({ id }) => !shown.has(id)).map(({ path }) => path);
  return (
    <figure class="map">
      <svg viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`} role="group" aria-label={map.title}>
        <defs>
          {[...fills].map(([id, signs]) => (
            <Fill id={id} signs={signs} />
          ))}
        </defs>
        <path class="place" d={plain.join('')} />
        {marked.map((each) => (
          <Marked marked={each} />
        ))}
        {marked.map(({ shape, signs }) => (
          <Label at={shape.middle} signs={signs} />
        ))}
      </svg>
      <figcaption class="small quiet">
        <a href={thingPath(map.place) ?? undefined}>{map.title}</a>, filled with the signs above; a question mark says
        possibly. What is left blank is no place of the table.
      </figcaption>
    </figure>
  );
}

function markedShape(shape: Shape, scheme: string, places: readonly Cell[]): MarkedShape | null {
  const own = places.filter(({ jurisdiction: { identifiers } }) =>
    identifiers.some((each) => each.scheme === scheme && each.value === shape.id),
  );
  const cells = answerOrder.flatMap((answer) => own.filter((cell) => cell.answer === answer));
  return cells.length === 0 ? null : { shape, cells, signs: signsOf(cells) };
}

/** The answers that are in force; else why none is, where the issue offers an answer at all. */
function signsOf(cells: readonly Cell[]): readonly Sign[] {
  const inForce = cells.filter(isInForce);
  if (inForce.length > 0) return inForce.map(({ standing, answer }) => ({ standing, tone: answer.toLowerCase() }));
  const others = [...new Set(cells.map(({ standing }) => standing))];
  const asked = others.filter((standing) => standing !== 'NOT_ASKED');
  return (asked.length > 0 ? asked : others).map((standing) => ({ standing, tone: 'none' }));
}

function isInForce({ standing }: Pick<Cell, 'standing'>): boolean {
  return standing === 'DEFINITE' || standing === 'POSSIBLE';
}

/** The name of a fill: `map-possible-yes-definite-no`. */
function fillOf(signs: readonly Sign[]): string {
  return ['map', ...signs.flatMap(({ standing, tone }) => [standing.toLowerCase(), tone])].join('-');
}

/** So wide is a sign's square. */
const sign = 16;

/** Each row and each column of the pattern has all signs once, so that a small shape shows each of them, too. */
function Fill({ id, signs }: { readonly id: string; readonly signs: readonly Sign[] }) {
  const size = sign * signs.length;
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="scale(0.7)">
      {signs.flatMap((_, row) =>
        signs.map(({ standing, tone }, column) => (
          <g class={`mark ${tone}`} transform={`translate(${((row + column) % signs.length) * sign} ${row * sign})`}>
            {markShapes[standing]}
          </g>
        )),
      )}
    </pattern>
  );
}

/** How tall a line of a label is. */
const line = 12;

function Marked({ marked }: { readonly marked: MarkedShape }) {
  const { shape, cells, signs } = marked;
  const said = cells.map(({ standing, answer }) => `${standingWords[standing]} ${answer}`).join(', ');
  const name = `${nameOf(marked)}: ${said}`;
  const [x, y] = shape.middle;
  const height = line * Math.max(2, signs.length);
  return (
    <a href={evidenceOf(cells)} aria-label={name}>
      <title>{name}</title>
      <path class="place" d={shape.path} />
      <path class="marked" fill={`url(#${fillOf(signs)})`} d={shape.path} />
      <rect class="reach" x={x - line} y={y - height / 2} width={2 * line} height={height} />
    </a>
  );
}

/** What a shape says in words: the answers in force, one below the other; the sign alone where there is none. */
function Label({ at: [x, y], signs }: { readonly at: readonly [number, number]; readonly signs: readonly Sign[] }) {
  const words = signs.filter(isInForce);
  if (words.length === 0) return null;
  return (
    <text class="map-label" aria-hidden="true">
      {words.map(({ standing, tone }, at) => (
        <tspan x={x} y={y + 4 + (at - (words.length - 1) / 2) * line}>
          {tone}
          {standing === 'POSSIBLE' && '?'}
        </tspan>
      ))}
    </text>
  );
}

/** The one state of policy that it shows; the row of the table where there are several, or none. */
function evidenceOf(cells: readonly Cell[]): string | undefined {
  const [state, ...more] = [...new Set(cells.flatMap(({ stateIds }) => stateIds))];
  if (state !== undefined && more.length === 0) return thingPath(state) ?? undefined;
  return `#${rowOf(cells[0]?.jurisdiction.id ?? '')}`;
}

function nameOf({ cells }: MarkedShape): string {
  return cells[0]?.jurisdiction.name ?? '';
}
