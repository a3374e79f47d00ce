import { isDeepStrictEqual } from 'node:util';
import type { Subject, Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import { post } from './client.ts';

/** Those who can be measured, and where they listen. */
export interface Measured {
  readonly subject: Subject;
  readonly url: string;
  readonly pid: number;
}

/**
 * Whether somebody answers as the first does, value by value; null where so, else what is not: they cannot ask it,
 * fail, or answer something else, with the first such value.
 */
export async function differenceOf(
  question: QuestionName,
  values: readonly Variables[],
  first: Measured,
  other: Measured,
): Promise<string | null> {
  for (const variables of values) {
    const asked = other.subject.ask(question, variables);
    if (asked === null) return 'cannot ask it';
    const wanted = await answerOf(first, question, variables);
    const given = await answerOf(other, question, variables).catch((error: unknown) => error);
    if (given instanceof Error) return `fails: ${given.message.slice(0, 300)}`;
    if (!isDeepStrictEqual(given, wanted)) {
      const text = (answer: unknown) => JSON.stringify(answer).slice(0, 2_000);
      return `answers otherwise to ${JSON.stringify(variables)}:\n${text(given)}\ninstead of\n${text(wanted)}`;
    }
  }
  return null;
}

export async function answerOf({ subject, url }: Measured, question: QuestionName, variables: Variables) {
  const asked = subject.ask(question, variables);
  if (asked === null) throw new Error(`${subject.name} cannot ask ${question}`);
  return subject.read(question, await post(url, asked));
}
