import { readMap } from '../seed/map/readMap.ts';
import { drawShapes, type ShapeMap } from '../web/map/drawShapes.ts';

/** The map of a seed's places, drawn when it is first wanted and kept; null where the seed names no shapes. */
export function mapOfSeed(directory: string): () => ShapeMap | null {
  let drawn: ShapeMap | null | undefined;
  return () => {
    if (drawn !== undefined) return drawn;
    const shapes = readMap(directory);
    drawn = shapes === null ? null : drawShapes(shapes.topology, shapes.map);
    return drawn;
  };
}
