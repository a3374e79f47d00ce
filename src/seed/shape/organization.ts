import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf, word } from './scalar.ts';

const size = z.strictObject({ comparator: word('comparator'), value: z.int().positive() });

/** A body that acts, or a group of such. */
export const organization = entity('organization', {
  kind: word('organizationKind'),
  size: size.optional(),
  serves: z.array(idOf('jurisdiction')).default([]),
  register: z.boolean().default(false),
}).refine(({ kind, size: given }) => given === undefined || kind === 'GROUP', {
  path: ['size'],
  error: 'only a GROUP has a size',
});
