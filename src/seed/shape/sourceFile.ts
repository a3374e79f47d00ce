import { z } from 'zod';
import { entity } from './entity.ts';
import { sha256, text } from './scalar.ts';

/** A collected file, as it was collected. */
export const sourceFile = entity('source-file', {
  fileName: text,
  sha256,
  bytes: z.int().nonnegative(),
}).extend({ name: text.optional() });
