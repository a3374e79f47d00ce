import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const input = {
  from: z.string().min(1).describe('The id of the one thing.'),
  to: z.string().min(1).describe('The id of the other.'),
  avoid: z.array(z.string()).optional().describe('Ids of things that no path may pass through.'),
  maxLength: z.int().min(1).max(10).optional().describe('The most steps; 6 where it is left out.'),
};

export const findPaths: Tool<typeof input> = {
  name: 'find_paths',
  title: 'Find paths',
  about:
    'How two things are connected, step by step, each step with the claims that say so; and the texts in which both ' +
    'only stand beside each other. No path means that none is stated, not that there is no connection.',
  input,
  find: ({ ask, operations }, given) => ask.named(operationNamed(operations(), 'howTheyAreConnected'), given),
};
