import { Random } from '../../operations/Random.ts';
import type { Subject, Variables } from './asked.ts';
import { questionNames, type QuestionName } from './documents.ts';
import { properNames } from '../graph/vocabulary.ts';

/** So many different values are drawn for each question, where the graph has as many. */
export const mostValues = 500;

/**
 * What each question is asked with, drawn by a seed: the same for every subject. Pages begin where earlier ones of the
 * same state end, by our cursor, by day and id, and by their offset, as each subject wants it.
 */
export async function drawVariables(
  seed: number,
  counties: number,
  ask: (question: QuestionName, variables: Variables) => Promise<string>,
  subject: Subject,
): Promise<Readonly<Record<QuestionName, readonly Variables[]>>> {
  const random = new Random(seed);
  const county = () => random.below(counties);
  const many = (make: () => Variables) => Array.from({ length: mostValues }, make);
  const values: Record<QuestionName, readonly Variables[]> = {
    byId: many(() => ({ id: `event:c${county()}-${random.pick(['change', 'e0'])}` })),
    page: shuffled(random, await pagesOf(ask, subject)),
    dossier: many(() => ({ id: `event:c${county()}-change` })),
    fullText: many(() => ({
      text: random.pick([
        `sheriff ${random.pick(properNames)}`,
        `${random.pick(properNames)} ${random.pick(properNames)}`,
        `${random.pick(properNames)} ${county()}`,
      ]),
    })),
    path: many(() => {
      const from = county();
      return {
        from: `person:c${from}-sheriff`,
        to: `person:c${(from + 1 + random.below(counties - 1)) % counties}-sheriff`,
      };
    }),
    groups: many(() => ({ within: `jurisdiction:s${random.below(50)}` })),
    filteredCount: many(() => ({ article: `article:c${county()}t0` })),
  };
  for (const name of questionNames) if (values[name].length === 0) throw new Error(`${name} has no values`);
  return values;
}

/** Pages of each state, one after the other, at most twenty of each. */
async function pagesOf(
  ask: (question: QuestionName, variables: Variables) => Promise<string>,
  subject: Subject,
): Promise<readonly Variables[]> {
  const found: Variables[] = [];
  for (let state = 0; state < 50; state += 1) {
    let at: Variables = { within: `jurisdiction:s${state}`, after: null, afterDay: null, afterId: null, offset: 0 };
    for (let page = 0; page < 20; page += 1) {
      found.push(at);
      const text = await ask('page', at);
      const { nodes } = subject.read('page', text) as {
        readonly nodes: readonly { readonly id: string; readonly date: { readonly earliest: string | null } }[];
      };
      const { data } = JSON.parse(text) as {
        readonly data: {
          readonly events: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
        };
      };
      const last = nodes.at(-1);
      if (!data.events.pageInfo.hasNextPage || last === undefined) break;
      at = {
        ...at,
        after: data.events.pageInfo.endCursor,
        afterDay: last.date.earliest ?? '9999-12-31',
        afterId: last.id,
        offset: (page + 1) * 20,
      };
    }
  }
  return found.slice(0, mostValues * 2);
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => [random.next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
    .slice(0, mostValues);
}
