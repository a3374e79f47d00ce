import { z } from 'zod';
import { criterion } from './criterion.ts';
import { entity } from './entity.ts';
import { idOf, word } from './scalar.ts';

/** What an agency does about an issue between two dates; whose it is and when are claimed. */
export const policyState = entity('policy-state', {
  issue: idOf('issue'),
  answer: word('policyAnswer'),
  appliesTo: z.array(criterion).default([]),
});
