import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const input = {
  id: z.string().min(1).describe('The id of a thing, such as search gives it: <type>:<slug>.'),
  predicates: z.array(z.string()).optional().describe('Only what is said in these ways, such as DECIDED; else all.'),
};

export const readThing: Tool<typeof input> = {
  name: 'read_thing',
  title: 'Read a thing',
  about:
    'All that is said of one thing: names, claims each with who says so, how surely and where it stands, how many ' +
    'relationships it has, and what no text says of it.',
  input,
  find: ({ ask, operations }, { id, predicates }) =>
    ask.named(operationNamed(operations(), 'whatIsKnownOf'), { thing: id, predicates, first: 100 }),
};
