import { geoAlbers, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Collection = GeometryCollection<GeoJSON.GeoJsonProperties>;
type Geometries = Collection['geometries'];

/** Which shapes are drawn. */
export interface ShapesAsked {
  readonly title: string;
  /** The id of the place that they show. */
  readonly place: string;
  /** The object of the TopoJSON. */
  readonly object: string;
  /** Whose ids the shapes have. */
  readonly scheme: string;
  /** Only shapes whose id begins so; all where it is left out. */
  readonly begins?: string | undefined;
}

/** A map without anything on it. */
export interface ShapeMap extends Pick<ShapesAsked, 'title' | 'place' | 'scheme'> {
  /** In the units of the paths. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly id: string;
  /** As an SVG path, in whole units. */
  readonly path: string;
  readonly middle: readonly [number, number];
}

/** How wide a map is; at about that many pixels it is shown, so that whole units are enough. */
const width = 400;

/**
 * The shapes of one object of a TopoJSON of longitudes and latitudes, projected so that each has its true size, around
 * their own middle. Null where none is asked for.
 */
export function drawShapes(
  topology: unknown,
  { title, place, object, scheme, begins = '' }: ShapesAsked,
): ShapeMap | null {
  const given = topology as Topology;
  const geometries = geometriesOf(given.objects[object]).filter(({ id }) => String(id ?? '').startsWith(begins));
  if (geometries.length === 0) return null;
  const collection: Collection = { type: 'GeometryCollection', geometries };
  const drawn = feature(given, collection);
  const [[, south], [, north]] = geoBounds(drawn);
  const [longitude, latitude] = geoCentroid(drawn);
  const inset = (north - south) / 6;
  const projection = geoAlbers()
    .parallels([south + inset, north - inset])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .fitWidth(width, drawn);
  const path = geoPath(projection).digits(0);
  const [, [, bottom]] = path.bounds(drawn);
  const shapes = drawn.features.map((each): Shape => {
    const [x, y] = path.centroid(each);
    return { id: String(each.id ?? ''), path: path(each) ?? '', middle: [Math.round(x), Math.round(y)] };
  });
  return { title, place, scheme, width, height: Math.ceil(bottom), shapes };
}

function geometriesOf(object: Topology['objects'][string] | undefined): Geometries {
  if (object === undefined) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}
