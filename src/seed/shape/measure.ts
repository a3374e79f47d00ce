import { z } from 'zod';
import { entity } from './entity.ts';
import { text } from './scalar.ts';

/** What is counted, and in which unit. */
export const measure = entity('measure', {
  unit: z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/, {
    error: ({ input }) => `"${String(input)}" is no unit: a word in capitals such as PERSONS`,
  }),
  definition: text,
});
