import { z } from 'zod';
import { entity } from './entity.ts';
import { idOf, word } from './scalar.ts';

/** A place with a government, in the register's tree. */
export const jurisdiction = entity('jurisdiction', {
  kind: word('jurisdictionKind'),
  within: idOf('jurisdiction').optional(),
  register: z.boolean().default(false),
});
