import type { GivenVariables } from '../../api/readVariables.ts';

/** How an answer is sent: as a page, or as tables. */
export type AnswerForm = '' | '.json' | '.csv' | '.txt';

/**
 * Where a named question is answered, in one of the forms; without variables, with those of the seed's example.
 *
 * @param list the one table of the answer that is wanted
 */
export function questionAddress(
  name: string,
  given: GivenVariables = [],
  form: AnswerForm = '',
  list?: string | null,
): string {
  const query = new URLSearchParams(given.map(([variable, text]) => [variable, text]));
  if (typeof list === 'string') query.append('list', list);
  return `/ask/${name}${form}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
