import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const input = {
  text: z.string().min(1).max(200).describe('Words as people say them; begun, misspelt or in another language, too.'),
};

export const search: Tool<typeof input> = {
  name: 'search',
  title: 'Search',
  about:
    'Finds people, bodies, places, laws, events, questions, claims and texts by words, best first, and says which name ' +
    'or sentence matched and which words it lacks. Begin here: other tools take the ids that this gives.',
  input,
  find: ({ ask, operations }, { text }) => ask.named(operationNamed(operations(), 'whatIsMeant'), { text, first: 100 }),
};
