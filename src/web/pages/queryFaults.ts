import { didYouMean } from '../../domain/didYouMean.ts';

/** What a query string may have, by name: once, or as often as one likes. */
export type TakenParameters = Readonly<Record<string, 'once' | 'often'>>;

/** What other sites put behind an address that is shared; it says nothing to any page. */
const marksOfOthers = /^(utm_\w+|fbclid|gclid|msclkid)$/;

/** What is wrong with a query string, a line each, and the same address without that. */
interface QueryFaults {
  readonly message: string;
  readonly without: string;
}

/** Looks whether a page takes all that its query string has, each as often as it is given; null where it does. */
export function queryFaults(path: string, query: URLSearchParams, takes: TakenParameters): QueryFaults | null {
  const known = Object.keys(takes);
  const has = known.length === 0 ? 'It takes nothing behind a question mark.' : `It takes ${known.join(', ')}.`;
  const kept = new URLSearchParams();
  const faults: string[] = [];
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const taken = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (taken === undefined) {
      if (!marksOfOthers.test(name)) faults.push(`${path} takes no "${name}". ${has}${didYouMean(name, known)}`);
    } else if (taken === 'once' && values.length > 1) {
      faults.push(`${name} is given ${values.length} times; give it once.`);
      kept.append(name, values[0] ?? '');
    } else for (const value of values) kept.append(name, value);
  }
  if (faults.length === 0) return null;
  return { message: faults.join('\n'), without: kept.size === 0 ? path : `${path}?${kept.toString()}` };
}
