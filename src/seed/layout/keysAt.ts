import { z } from 'zod';
import type { ValuePath } from '../file/seedFile.ts';

/** The keys that a shape knows at a path into it; none where it has no keys there. */
export function keysAt(shape: z.core.$ZodType, path: ValuePath): readonly string[] {
  const bare = unwrap(shape);
  const [step, ...rest] = path;
  if (bare instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(bare.shape);
    const next = (bare.shape as Readonly<Record<string, z.core.$ZodType>>)[step];
    return next === undefined ? [] : keysAt(next, rest);
  }
  if (step !== undefined && bare instanceof z.ZodArray) return keysAt(bare.element, rest);
  if (step !== undefined && bare instanceof z.ZodRecord) return keysAt(bare.valueType, rest);
  return [];
}

/** The shape without what stands around it: optional, nullable, a default, a preparation before or a transform after. */
export function unwrap(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) {
    return unwrap(shape.unwrap());
  }
  if (shape instanceof z.ZodPipe) return unwrap(shape.out instanceof z.ZodTransform ? shape.in : shape.out);
  return shape;
}
