import type { GivenVariables } from '../../api/readVariables.ts';
import type { TableRow } from '../../api/tables/table.ts';
import { questionAddress } from '../pages/questionAddress.ts';

/** The tables of an answer, by name. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

/** Asks a named operation by its address. Fails where it is not answered, or where the signal ends it. */
export async function askTables(operation: string, given: GivenVariables, signal?: AbortSignal): Promise<Tables> {
  const answer = await fetch(questionAddress(operation, given, '.json'), signal === undefined ? {} : { signal });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status}`);
  return ((await answer.json()) as { readonly tables: Tables }).tables;
}
