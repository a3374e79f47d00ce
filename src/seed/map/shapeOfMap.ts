import { z } from 'zod';
import { idOf, line } from '../concept/shape/scalar.ts';

const packageName = /^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*$/;
const jsonFile = /^[\w-]+(?:[./][\w-]+)*\.json$/;

/** `map.yaml` of a seed: which shapes the map of its places has, and by what they are joined. */
export const shapeOfMap = z.strictObject({
  /** What it shows, such as the districts of a land. */
  title: line,
  /** The place that it shows. */
  place: idOf('jurisdiction'),
  /** An npm package with TopoJSON, one of its files, and the object in it. */
  package: z
    .string()
    .regex(packageName, { error: ({ input }) => `"${String(input)}" is no name of an npm package` })
    .describe('the name of an npm package'),
  file: z
    .string()
    .regex(jsonFile, { error: ({ input }) => `"${String(input)}" is no file such as shapes.json` })
    .describe('a file such as shapes.json'),
  object: line,
  /** Whose ids the shapes have: a place has the shape of its identifier in this register. */
  scheme: line,
  /** Only shapes whose id begins so; all where it is left out. */
  begins: line.optional(),
});

/** What a seed says of its map. */
export type SeedMap = z.output<typeof shapeOfMap>;
