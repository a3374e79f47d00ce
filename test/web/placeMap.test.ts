import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { HowPlacesAnswerQuery } from '../../src/client/operations.generated.ts';
import { PlaceMap } from '../../src/web/boards/dashboard/PlaceMap.tsx';
import type { Standing } from '../../src/web/chart/Mark.tsx';
import { drawShapes, type ShapeMap } from '../../src/web/map/drawShapes.ts';

/** Three squares of one degree in a row, and one of another land. */
const topology = {
  type: 'Topology',
  objects: {
    squares: {
      type: 'GeometryCollection',
      geometries: ['X1', 'X2', 'X3', 'Y1'].map((id, at) => ({ type: 'Polygon', id, arcs: [[at]] })),
    },
  },
  arcs: [10, 11, 12, 50].map((west) => [
    [west, 40],
    [west, 41],
    [west + 1, 41],
    [west + 1, 40],
    [west, 40],
  ]),
};
const asked = { title: 'Squares', place: 'jurisdiction:x', object: 'squares', scheme: 'grid', begins: 'X' };

/** The shapes of the three squares. */
function threeSquares(): ShapeMap {
  const drawn = drawShapes(topology, asked);
  if (drawn === null) throw new Error('nothing was drawn');
  return drawn;
}
const map = threeSquares();

/** What the bodies of the place with this shape did: one standing for each of yes, partly, no. */
function place(value: string, standings: readonly Standing[], states: readonly string[] = []) {
  const jurisdiction = { id: `jurisdiction:${value.toLowerCase()}`, name: value, kind: 'COUNTY' as const };
  return (['YES', 'PARTLY', 'NO'] as const).map((answer, at) => {
    const standing = standings[at] ?? 'NOT_STATED';
    const inForce = standing === 'DEFINITE' || standing === 'POSSIBLE';
    return {
      jurisdiction: { ...jurisdiction, identifiers: [{ scheme: 'grid', value }] },
      answer,
      standing,
      stateIds: inForce ? states : [],
    };
  });
}

function draw(...places: readonly ReturnType<typeof place>[]): string {
  const answer: HowPlacesAnswerQuery = { places: places.flat(), inForce: [] };
  return renderToString(h(PlaceMap, { map, answer }));
}

/** What fills the one shape that is marked, without its colours and name. */
function fillOf(...standings: readonly Standing[]): string {
  const fill = /<pattern [^>]*>(.*)<\/pattern>/.exec(draw(place('X1', standings)))?.[1] ?? '';
  return fill.replaceAll(/class="[^"]*"/g, '');
}

describe('shapes', () => {
  it('are those that begin so, in whole units, fitted to the width, side by side', () => {
    expect(map.shapes.map(({ id }) => id)).toEqual(['X1', 'X2', 'X3']);
    expect(map.shapes.every(({ path }) => /^M[\dMLZ,]+$/.test(path))).toBe(true);
    const [first, second, third] = map.shapes.map(({ middle }) => middle[0]);
    expect([first, second, third]).toEqual([68, 200, 332]);
    // A degree of longitude is shorter than one of latitude by the cosine of 40.5 degrees.
    expect(map.height / (map.width / 3)).toBeCloseTo(1 / Math.cos((40.5 * Math.PI) / 180), 1);
  });

  it('are none where none is asked for', () => {
    expect(drawShapes(topology, { ...asked, begins: 'Z' })).toBeNull();
    expect(drawShapes(topology, { ...asked, object: 'circles' })).toBeNull();
  });
});

describe('the map', () => {
  it('draws two answers as two, and what they say in words', () => {
    const drawn = draw(place('X1', ['POSSIBLE', 'NOT_STATED', 'DEFINITE']));
    expect(drawn.match(/<g class="mark yes"/g)).toHaveLength(2);
    expect(drawn.match(/<g class="mark no"/g)).toHaveLength(2);
    expect(drawn).toMatch(/<tspan [^>]*>yes\?<\/tspan><tspan [^>]*>no<\/tspan>/);
    expect(drawn).toContain('aria-label="X1: possibly YES, no text says PARTLY, surely NO"');
  });

  it('tells standings apart without colour', () => {
    const all: readonly Standing[] = ['DEFINITE', 'POSSIBLE', 'SURELY_NOT', 'NOT_STATED', 'NOT_ASKED'];
    expect(new Set(all.map((standing) => fillOf(standing, standing, standing))).size).toBe(all.length);
    expect(fillOf('SURELY_NOT', 'NOT_ASKED', 'NOT_STATED')).not.toBe(fillOf('SURELY_NOT', 'NOT_ASKED', 'SURELY_NOT'));
  });

  it('leads to the one state that it shows, else to the row of the table', () => {
    const [one, two] = [['policy-state:a'], ['policy-state:a', 'policy-state:b']];
    expect(draw(place('X1', ['DEFINITE'], one))).toContain('<a href="/policy-state/a"');
    expect(draw(place('X1', ['DEFINITE'], two))).toContain('<a href="#place-x1"');
    expect(draw(place('X1', []))).toContain('<a href="#place-x1"');
  });

  it('leaves blank what is no place of the table, and is not there where nothing is one', () => {
    const drawn = draw(place('X2', ['DEFINITE']), place('Y1', ['DEFINITE']));
    expect(drawn.match(/<a href="#/g)).toHaveLength(1);
    expect(drawn).toContain(`<path class="place" d="${map.shapes[0]?.path}${map.shapes[2]?.path}">`);
    expect(draw(place('Y1', ['DEFINITE']))).toBe('');
  });
});
