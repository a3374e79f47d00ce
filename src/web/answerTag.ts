import { createHash } from 'node:crypto';
import type { HttpQuestion } from '../api/answerHttp.ts';

/** What an answer to a GET depends on, besides the question. */
export interface AnswerOrigin {
  /** What was loaded into the graph. */
  readonly version: string;
  /** This run of the program: another may be of other code, or have the collected texts. */
  readonly run: string;
}

/**
 * The ETag of an answer: one for each run, version of the dataset, accepted type and set of parameters in whatever order
 * (document, variables, operation name). It is weak, since the answer may leave in several encodings.
 */
export function answerTag({ version, run }: AnswerOrigin, { search, headers }: HttpQuestion): string {
  const parameters = [...new URLSearchParams(search)].map((pair) => JSON.stringify(pair)).sort();
  const parts = JSON.stringify([run, version, headers['accept'] ?? '', parameters]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** Whether the caller holds the answer with this tag: `If-None-Match` names it, weak or strong. */
export function holdsAnswer({ headers }: HttpQuestion, tag: string): boolean {
  const plain = (each: string) => each.trim().replace(/^W\//, '');
  return (headers['if-none-match'] ?? '').split(',').some((each) => plain(each) === plain(tag));
}
