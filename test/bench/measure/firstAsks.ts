import type { Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import type { Shape } from '../questions/shapes.ts';
import { answerOf, type Measured } from './checkEqual.ts';
import { post } from './client.ts';
import { median } from './statistics.ts';

type Values = Readonly<Record<QuestionName, readonly Variables[]>>;

/** How long a thing takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The first answer to a question, in times of the known one: its plan was forgotten, all else is warm. */
export async function firstAskOf(
  question: QuestionName,
  values: Values,
  ours: Measured,
  forgetPlans: () => Promise<void>,
): Promise<{ readonly first: number; readonly known: number }> {
  const firsts: number[] = [];
  const knowns: number[] = [];
  const ask = (name: QuestionName, at: number) => () =>
    answerOf(ours, name, values[name][at % values[name].length] ?? {});
  for (let round = 0; round < 2; round += 1) {
    await forgetPlans();
    const other = question === 'byId' ? 'filteredCount' : 'byId';
    for (let at = 0; at < 3; at += 1) await ask(other, at)();
    firsts.push(await timed(ask(question, round)));
    for (let at = 0; at < 10; at += 1) knowns.push(await timed(ask(question, at)));
  }
  return { first: median(firsts), known: median(knowns) };
}

/** Each shape's first answer and its known one, in milliseconds. */
export async function firstAsksOf(
  shapes: readonly Shape[],
  { url }: Measured,
): Promise<readonly { readonly shape: Shape; readonly first: number; readonly known: number }[]> {
  const found = [];
  for (const shape of shapes) {
    const ask = async () => {
      const text = await post(url, { path: '/graphql', body: JSON.stringify({ query: shape.text }) });
      if (text.includes('"errors"')) throw new Error(`${shape.text}: ${text.slice(0, 300)}`);
    };
    const first = await timed(ask);
    const later: number[] = [];
    for (let at = 0; at < 10; at += 1) later.push(await timed(ask));
    found.push({ shape, first, known: median(later.slice(3)) });
  }
  return found;
}
