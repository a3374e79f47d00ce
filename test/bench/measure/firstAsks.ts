import type { Variables } from '../questions/asked.ts';
import { questionNames, type QuestionName } from '../questions/documents.ts';
import type { Shape } from '../questions/shapes.ts';
import { answerOf, type Measured } from './checkEqual.ts';
import { post } from './client.ts';
import { median } from './statistics.ts';
import { warm } from './warm.ts';

type Values = Readonly<Record<QuestionName, readonly Variables[]>>;

/** How long an answer takes, in milliseconds. */
export interface FirstAsk {
  /** Where nobody has asked the document before, though the server is warm. */
  readonly first: number;
  /** Where it is planned. */
  readonly known: number;
}

/** How long a thing takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param ask of a document that was not asked before; `at` tells with which of its variables */
async function firstAndKnown({ url }: Measured, ask: (at: number) => Promise<unknown>): Promise<FirstAsk> {
  const first = await timed(() => ask(0));
  // It is planned when it is asked again.
  await ask(0);
  await warm(url);
  const later: number[] = [];
  for (let at = 1; at <= 10; at += 1) later.push(await timed(() => ask(at)));
  return { first, known: median(later) };
}

/** Each question's first answer and its known one. */
export async function firstAsksOf(values: Values, ours: Measured): Promise<Readonly<Record<QuestionName, FirstAsk>>> {
  const found: Partial<Record<QuestionName, FirstAsk>> = {};
  for (const name of questionNames) {
    const some = values[name];
    found[name] = await firstAndKnown(ours, (at) => answerOf(ours, name, some[at % some.length] ?? {}));
  }
  return found as Record<QuestionName, FirstAsk>;
}

/** Each shape's first answer and its known one. */
export async function firstAsksOfShapes(
  shapes: readonly Shape[],
  ours: Measured,
): Promise<readonly (FirstAsk & { readonly shape: Shape })[]> {
  const found = [];
  for (const shape of shapes) {
    const ask = async () => {
      const text = await post(ours.url, { path: '/graphql', body: JSON.stringify({ query: shape.text }) });
      if (text.includes('"errors"')) throw new Error(`${shape.text}: ${text.slice(0, 300)}`);
    };
    found.push({ shape, ...(await firstAndKnown(ours, ask)) });
  }
  return found;
}
