import type { GivenVariables } from '../../../api/readVariables.ts';

/** How an answer is sent: as a page, or as tables. */
export type AnswerForm = '' | '.json' | '.csv' | '.txt';

/** The address of an answer, in one of its forms; of one table of it where a list is named. */
export function askAddress(name: string, form: AnswerForm, given: GivenVariables, list?: string): string {
  const query = new URLSearchParams();
  for (const [variable, text] of given) query.append(variable, text);
  if (list !== undefined) query.append('list', list);
  return `/ask/${name}${form}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
