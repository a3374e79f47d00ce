import { z } from 'zod';
import type { ValuePath } from '../file/seedFile.ts';

/** The shape of what stands at a path into a shape; undefined where nothing of the kind can stand. */
export function shapeAt(shape: z.core.$ZodType, [step, ...rest]: ValuePath): z.core.$ZodType | undefined {
  if (step === undefined) return shape;
  const bare = unwrap(shape);
  if (bare instanceof z.ZodObject) {
    const next = (bare.shape as Readonly<Record<string, z.core.$ZodType>>)[step];
    return next === undefined ? undefined : shapeAt(next, rest);
  }
  if (bare instanceof z.ZodArray) return shapeAt(bare.element, rest);
  return bare instanceof z.ZodRecord ? shapeAt(bare.valueType, rest) : undefined;
}

/** The keys that a shape knows at a path into it; none where it has no keys there. */
export function keysAt(shape: z.core.$ZodType, path: ValuePath): readonly string[] {
  const there = shapeAt(shape, path);
  const bare = there === undefined ? undefined : unwrap(there);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/**
 * The shape without what stands around it: optional, nullable, a default, a preparation before or a transform after.
 */
export function unwrap(shape: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(shape);
  return inner === undefined ? shape : unwrap(inner);
}

/** What a shape stands around; undefined of what stands around nothing. */
export function innerOf(shape: z.core.$ZodType): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault) {
    return shape.unwrap();
  }
  if (shape instanceof z.ZodPipe) return shape.out instanceof z.ZodTransform ? shape.in : shape.out;
  return undefined;
}
