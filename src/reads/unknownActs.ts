import { didYouMean } from '../domain/didYouMean.ts';
import type { ReadTransaction } from '../graph/graph.ts';
import { loadedActs } from './questions.generated.ts';
import { ReadError } from './readError.ts';
import type { Arguments } from './selection.ts';

/** The key under which filters ask for acts: no other field of a filter has this name. */
const key = 'act';

/** The words of acts for which the filters of a root field ask. */
export function askedActs(given: Arguments): readonly string[] {
  return [...new Set(given.flatMap(({ filter }) => actsIn(filter)))];
}

function actsIn(filter: unknown): readonly string[] {
  if (Array.isArray(filter)) return filter.flatMap(actsIn);
  if (typeof filter !== 'object' || filter === null) return [];
  return Object.entries(filter).flatMap(([name, value]) =>
    name === key && Array.isArray(value) ? value.map(String) : actsIn(value),
  );
}

/**
 * What is told to a caller who asks for acts that no issue of the graph is about: with the seed, which says what acts
 * there are, the words change, and "none" would be no true answer. Fails with a `GraphError`.
 */
export async function unknownActFault(
  transaction: ReadTransaction,
  asked: readonly string[],
): Promise<ReadError | null> {
  if (asked.length === 0) return null;
  const words = (await transaction.read(loadedActs, {})).map(({ word }) => word);
  const unknown = asked.filter((word) => !words.includes(word));
  if (unknown.length === 0) return null;
  const told = unknown.map((word) => {
    return `There is no act ${JSON.stringify(word)}.${didYouMean(word, words) || ` There are: ${words.join(', ')}.`}`;
  });
  return new ReadError('UNKNOWN_ID', told.join(' '));
}
