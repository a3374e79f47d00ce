import { z } from 'zod';
import { criterion } from './criterion.ts';
import { entity } from './entity.ts';
import { word } from './scalar.ts';

/** A bill, a statute, guidance, an ordinance or a ruling; or one version of such. */
export const law = entity('law', {
  kind: word('lawKind'),
  status: word('lawStatus').optional(),
  version: z.boolean().default(false),
  appliesTo: z.array(criterion).default([]),
});
