import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf } from './scalar.ts';

/** A post that somebody holds. */
export const office = entity('office', {
  of: z.array(idOf('organization', 'jurisdiction')).default([]),
  exclusive: z.boolean().default(true),
  register: z.boolean().default(false),
});
