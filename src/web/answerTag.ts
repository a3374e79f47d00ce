import { createHash } from 'node:crypto';
import type { HttpQuestion } from '../api/answerHttp.ts';

/**
 * The ETag of an answer: one for each origin (the run of the program, what is loaded), accepted type and set of
 * parameters in whatever order (document, variables, operation name). It is weak, since the answer may leave in several
 * encodings.
 */
export function answerTag(origin: readonly (string | number)[], { search, headers }: HttpQuestion): string {
  const parameters = [...new URLSearchParams(search)].map((pair) => JSON.stringify(pair)).sort();
  const parts = JSON.stringify([origin, headers['accept'] ?? '', parameters]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** Whether the caller holds the answer with this tag: `If-None-Match` names it, weak or strong. */
export function holdsAnswer({ headers }: HttpQuestion, tag: string): boolean {
  const plain = (each: string) => each.trim().replace(/^W\//, '');
  return (headers['if-none-match'] ?? '').split(',').some((each) => plain(each) === plain(tag));
}
