import { z } from 'zod';
import { concepts } from '../concept/concepts.ts';
import { passageReference } from '../concept/shape/scalar.ts';
import { unwrap } from './shapeAt.ts';

/** The keys under which files name passages, at whatever depth: `evidence`, `near` and so on. */
export const passageKeys: ReadonlySet<string> = new Set(concepts.flatMap(({ shape }) => keysInside('', shape)));

function keysInside(key: string, shape: z.core.$ZodType): readonly string[] {
  const bare = unwrap(shape);
  if (bare === passageReference) return [key];
  if (bare instanceof z.ZodArray) return keysInside(key, bare.element);
  if (bare instanceof z.ZodRecord) return keysInside(key, bare.valueType);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(bare.shape).flatMap(([own, each]) => keysInside(own, each));
}
