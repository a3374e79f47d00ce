import * as z from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import { AskFailure } from '../../api/askFailure.ts';
import type { NamedOperation } from '../../api/namedOperations.ts';
import { operationNamed } from '../sources/operationNamed.ts';
import type { McpSources } from '../sources/mcpSources.ts';
import type { Tool } from './tool.ts';

const input = {
  words: z.string().max(200).optional().describe('Words of the question that you have.'),
  about: z.string().optional().describe('The id of a thing: only questions that can be asked of it.'),
  theme: z.string().optional().describe('Only questions of this theme.'),
};

/** A question as `whichQuestionsFit` gives it. */
interface Fitting {
  readonly name: string;
  readonly missing: readonly string[];
  readonly variables: readonly { readonly name: string; readonly value: string | null }[];
}

export const listQuestions: Tool<typeof input> = {
  name: 'list_questions',
  title: 'List the questions',
  about:
    'The questions that can be asked by name with ask_question: by words, by a thing, or by theme; without any, all. ' +
    'Each has its variables as a JSON Schema, and what of your words can stand in them already.',
  input,
  async find(sources, { words, about, theme }) {
    const known = [...sources.operations().values()];
    const themes = [...new Set(known.map((each) => each.theme))].toSorted();
    if (theme !== undefined && !themes.includes(theme)) {
      const hint = didYouMean(theme, themes) || ` There are ${themes.join('; ')}.`;
      throw new AskFailure('BAD_USER_INPUT', [`There is no theme "${theme}".${hint}`]);
    }
    const ofTheme = ({ theme: each }: NamedOperation) => theme === undefined || each === theme;
    const fitting = words === undefined && about === undefined ? null : await fittingQuestions(sources, words, about);
    const questions = (fitting ?? known.map(({ name }) => ({ name, missing: [], variables: [] }))).flatMap((each) => {
      const operation = operationNamed(sources.operations(), each.name);
      if (!ofTheme(operation)) return [];
      const filled = each.variables.flatMap(({ name, value }) => (value === null ? [] : [[name, JSON.parse(value)]]));
      return [
        {
          name: operation.name,
          question: operation.question,
          theme: operation.theme,
          variables: sources.ask.variablesOf(operation),
          filled: Object.fromEntries(filled) as unknown,
          missing: each.missing,
        },
      ];
    });
    return { data: { themes, questions } };
  },
};

async function fittingQuestions({ ask, operations }: McpSources, text?: string, about?: string) {
  const { data } = await ask.named(operationNamed(operations(), 'whichQuestionsFit'), { text, about });
  return (data as { readonly questions: readonly Fitting[] }).questions;
}
