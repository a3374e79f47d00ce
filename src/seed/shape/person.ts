import { z } from 'zod';
import { entity } from './entity.ts';

/** Somebody, named or not. */
export const person = entity('person', { named: z.boolean().default(true) });
