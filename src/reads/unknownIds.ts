import { nearest } from '../domain/didYouMean.ts';
import { slugOf } from '../domain/slugOf.ts';
import type { ReadTransaction } from '../graph/graph.ts';
import { searchText } from '../language/searchText.ts';
import { pieces } from './pieces.generated.ts';
import { nearIds } from './questions.generated.ts';
import { ReadError } from './readError.ts';

/** An id that somebody gave, and the type of what it is to be: an object type or an interface. */
export interface WantedId {
  readonly id: string;
  readonly type: string;
}

/** One of which the graph has nothing of the type. */
export interface UnknownId extends WantedId {
  /** What the caller is told: no answer to a question about what is not there would be true. */
  readonly fault: ReadError;
}

/** What ids may begin with: the types of what is looked up alone, as ids have them. */
const kinds = pieces.flatMap(({ from, gives }) =>
  from !== null || gives === null || gives.list ? [] : [kebabCase(gives.type)],
);

/** How many letters after the type two ids must share to be compared. */
const sharedLetters = 2;

/** Those of the ids of which the graph has nothing of the type that is wanted. Fails with a `GraphError`. */
export async function findUnknownIds(
  transaction: ReadTransaction,
  wanted: readonly WantedId[],
): Promise<readonly UnknownId[]> {
  if (wanted.length === 0) return [];
  const rows = await transaction.read(nearIds, {
    ids: wanted.map(({ id }) => id),
    types: wanted.map(({ type }) => type),
    starts: wanted.map(({ id }) => startOf(id)),
    words: wanted.map(({ id }) => wordsOf(id)),
    slugs: wanted.map(({ id }) => slugOf(id)),
    kinds,
  });
  return rows.map(({ id, type, exists, same, alike, named }) => {
    const meant = same[0] ?? nearest(id, alike) ?? named[0];
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    const told = exists ? `${id} is of another type than ${type}.` : `There is no ${shown(id)}.`;
    return { id, type, fault: new ReadError('UNKNOWN_ID', told + hint) };
  });
}

/** An id as it is told back: one of odd signs, in quotes. */
function shown(id: string): string {
  return /^[\w:-]+$/.test(id) ? id : JSON.stringify(id);
}

function kebabCase(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function startOf(id: string): string {
  return id.slice(0, id.indexOf(':') + 1 + sharedLetters);
}

/** The words of the id as a question to the names: as written, a letter wrong, or some of them. A number is none. */
function wordsOf(id: string): string {
  const words = slugOf(id).slice(0, longestId).split('-');
  const { queries } = searchText(words.filter((word) => !/^\d+$/.test(word)).join(' '), []);
  return [queries[0], queries[3], queries[5]].join(' OR ');
}

const longestId = 200;
