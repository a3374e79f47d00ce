import { join } from 'node:path';
import { readNamedOperations } from '../../../src/api/namedOperations.ts';
import type { Database } from '../database/openDatabase.ts';
import { examples } from '../graph/examples.ts';
import type { Subject, Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import { Profile } from '../subjects/Profile.ts';
import { startOurs } from '../subjects/startOurs.ts';
import { rounded } from './statistics.ts';

/** What a question costs, in dbHits, and how long its answer is, in characters. */
export interface Cost {
  readonly dbHits: number;
  readonly length: number;
}

/** What questions and named operations cost at one size; null where there was no answer. */
export interface Costs {
  readonly questions: ReadonlyMap<string, Cost | null>;
  readonly operations: ReadonlyMap<string, Cost | null>;
}

/**
 * How many times more a question costs at the last size than at the first, for an equally long answer: where the larger
 * graph has more to tell, its cost may grow with what it tells. Null where one had no answer.
 */
export function growthOf(costs: readonly (Cost | null)[]): number | null {
  const [first, last] = [costs[0] ?? null, costs.at(-1) ?? null];
  if (first === null || last === null) return null;
  return rounded(last.dbHits / first.dbHits / Math.max(1, last.length / first.length));
}

/** Asks each question with the same values, and each named operation with its example. */
export async function measureCosts(
  database: Database,
  root: string,
  subject: Subject,
  values: Readonly<Record<QuestionName, readonly Variables[]>>,
  report: (line: string) => void,
): Promise<Costs> {
  const running = await startOurs(database, root, true);
  const profile = new Profile(running);
  const costOf = async (what: string, asked: { readonly path: string; readonly body: string } | null) => {
    try {
      if (asked === null) return null;
      const { answer, dbHits } = await profile.cost(asked);
      if (!answer.includes('"errors"')) return { dbHits, length: answer.length };
      report(`${what}: ${answer.slice(0, 200)}`);
    } catch (error) {
      report(`${what}: ${String(error).slice(0, 200)}`);
    }
    return null;
  };
  try {
    const questions = new Map<string, Cost | null>();
    for (const [name, some] of Object.entries(values) as [QuestionName, readonly Variables[]][]) {
      const costs: Cost[] = [];
      for (const variables of some) {
        const cost = await costOf(name, subject.ask(name, variables));
        if (cost !== null) costs.push(cost);
      }
      const mean = (key: keyof Cost) => costs.reduce((sum, cost) => sum + cost[key], 0) / some.length;
      questions.set(name, costs.length < some.length ? null : { dbHits: mean('dbHits'), length: mean('length') });
    }
    const given: Readonly<Record<string, object>> = examples();
    const operations = new Map<string, Cost | null>();
    for (const [name, { text }] of readNamedOperations(join(root, 'schema', 'operations'))) {
      const body = JSON.stringify({ query: text, variables: given[name] ?? {} });
      operations.set(name, await costOf(name, { path: '/graphql', body }));
    }
    return { questions, operations };
  } finally {
    await running.stop();
  }
}
