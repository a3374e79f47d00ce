import * as z from 'zod';
import { AskFailure } from '../../api/askFailure.ts';
import type { Tool } from './tool.ts';

const input = {
  document: z.string().min(1).max(20_000).describe('A GraphQL document with one query.'),
  variables: z.record(z.string(), z.unknown()).optional().describe('Its variables by name.'),
};

export const askGraphql: Tool<typeof input> = {
  name: 'ask_graphql',
  title: 'Ask in GraphQL',
  about:
    'Answers a GraphQL query of your own, for what no named question asks. Read the resource policytrail://schema ' +
    'first. Ask for id, sentence, attributedTo and evidence, so that what you say can be checked.',
  input,
  find({ ask, documents }, { document, variables = {} }) {
    const chosen = documents.choose({ query: document, documentId: null, apolloHash: null });
    if ('refusal' in chosen) throw new AskFailure('BAD_USER_INPUT', [`${chosen.message} Use ask_question.`]);
    return ask.document(document, variables);
  },
};
