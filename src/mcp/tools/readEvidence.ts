import * as z from 'zod';
import { operationNamed } from '../sources/operationNamed.ts';
import type { Tool } from './tool.ts';

const input = {
  id: z.string().min(1).describe('The id of a claim (claim:…), or of one place in a text (passage:…).'),
};

export const readEvidence: Tool<typeof input> = {
  name: 'read_evidence',
  title: 'Read the evidence',
  about:
    'Of a claim: who says so, in which places of which texts, each with its first words and our paraphrase. Of one ' +
    'place: its exact words, where the collected texts are at hand, with what a citation needs. Quote no other words.',
  input,
  find: ({ ask, operations }, { id }) => ask.named(operationNamed(operations(), 'whatItRestsOn'), { of: id }, 'exact'),
};
