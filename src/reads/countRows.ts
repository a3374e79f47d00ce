import { ReadError } from './readError.ts';
import type { Answer } from './selection.ts';

/** How many rows an answer has, with all that they lead to. */
export function countRows(answer: Answer): number {
  if (answer === null || answer instanceof ReadError) return 0;
  const rows = 'rows' in answer ? answer.rows.map(({ row }) => row) : 'relations' in answer ? [answer] : answer;
  return rows.reduce(
    (sum, { relations }) => Object.values(relations).reduce((inner, each) => inner + countRows(each), sum + 1),
    0,
  );
}
