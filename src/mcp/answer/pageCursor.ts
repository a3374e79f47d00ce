import { createHash } from 'node:crypto';
import { AskFailure } from '../../api/askFailure.ts';

/** Of what a cursor goes on: a tool, what it was given, and the version of the dataset. */
export type CursorOf = readonly unknown[];

/** The cursor behind this many entries of an answer. */
export function cursorAfter(told: number, of: CursorOf): string {
  return `${told}.${markOf(of)}`;
}

/** How many entries were told before; 0 without a cursor. Throws an `AskFailure` where it is one of another answer. */
export function toldBefore(cursor: string | undefined, of: CursorOf): number {
  if (cursor === undefined) return 0;
  const [told = '', mark] = cursor.split('.');
  if (/^\d{1,6}$/.test(told) && mark === markOf(of)) return Number(told);
  const why = 'it belongs to another question, or the dataset was loaded anew';
  throw new AskFailure('BAD_USER_INPUT', [`The cursor "${cursor}" is none of this answer: ${why}. Leave it out.`]);
}

function markOf(of: CursorOf): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 10);
}
