import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const input = {
  name: z.string().min(1).describe('The name of a question, such as list_questions gives it.'),
  variables: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Its variables by name, by its JSON Schema. One that narrows may be left out: then it means all.'),
};

export const askQuestion: Tool<typeof input> = {
  name: 'ask_question',
  title: 'Ask a question by its name',
  about:
    'Answers one of the questions of list_questions. These are tried and complete: prefer them to ask_graphql. The ' +
    'answer says who says so and how surely; an empty answer about things that exist means that it is not stated.',
  input,
  find: ({ ask, operations }, { name, variables = {} }) => ask.named(operationNamed(operations(), name), variables),
};
