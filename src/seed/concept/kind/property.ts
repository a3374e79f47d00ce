import { z } from 'zod';
import type { Value } from '../../../graph/value.ts';
import { known } from '../../rows/desiredGraph.ts';
import { span, spot } from '../shape/scalar.ts';
import type { Key } from './key.ts';

/** A property that has the key's name. */
export function property<Shape extends z.ZodType<Value | undefined>>(shape: Shape): Key<Shape> {
  return {
    shape,
    names: (key) => ({ properties: [key] }),
    write: (value, { key }) => ({ properties: known({ [key]: value }) }),
    read: ({ key, node }) => node.properties[key],
  };
}

/** A property that is absent where the file says null: the file must say one or the other. */
export function orNull<Shape extends z.ZodType<Value>>(shape: Shape): Key<z.ZodNullable<Shape>> {
  return {
    ...property(z.nullable(shape)),
    read: ({ key, node }) => node.properties[key] ?? null,
  };
}

/** A property with a usual value, which no file needs to say. */
export function usually<Shape extends z.ZodType<string | boolean>>(
  usual: z.core.util.NoUndefined<z.output<Shape>>,
  shape: Shape,
): Key<z.ZodDefault<Shape>> {
  return {
    ...property(z._default(shape, usual)),
    read: ({ key, node }) => (node.properties[key] === usual ? undefined : node.properties[key]),
  };
}

/** Where something stands in the text: `212-239`, as `start` and `end`. */
export const placed = placedBy(span);

/** The same of what may be no more than a spot: `212-212`. */
export const placedAtSpot = placedBy(spot);

function placedBy(shape: typeof span): Key<typeof span> {
  return {
    shape,
    names: () => ({ properties: ['start', 'end'] }),
    write: ({ start, end }) => ({ properties: { start, end } }),
    read: ({ node: { properties } }) => `${Number(properties['start'])}-${Number(properties['end'])}`,
  };
}
