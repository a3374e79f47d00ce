import { didYouMean } from '../../domain/didYouMean.ts';
import { type TablesPlan, totalsName } from './planTables.ts';

/** The table that is asked for, by its name or by an end of one that no other has; or else what there is. */
export function chooseTable(
  { tables, totals }: TablesPlan,
  list: string,
): { readonly name: string } | { readonly fault: string } {
  const names = [...tables.map(({ name }) => name), ...(totals.length > 0 ? [totalsName] : [])];
  const [name, ...more] = names.includes(list) ? [list] : names.filter((each) => each.endsWith(`.${list}`));
  if (name !== undefined && more.length === 0) return { name };
  return { fault: `"${list}" is no list of this answer. It has ${names.join(', ')}.${didYouMean(list, names)}` };
}
