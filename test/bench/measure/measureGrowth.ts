import { join } from 'node:path';
import { readNamedOperations } from '../../../src/api/namedOperations.ts';
import type { Database } from '../database/openDatabase.ts';
import { examples } from '../graph/examples.ts';
import type { Subject, Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import { Profile } from '../subjects/Profile.ts';
import { startOurs } from '../subjects/startOurs.ts';

/** What questions and named operations cost at one size; null where there was no answer. */
export interface Costs {
  readonly questions: ReadonlyMap<string, number | null>;
  readonly operations: ReadonlyMap<string, number | null>;
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
      if (!answer.includes('"errors"')) return dbHits;
      report(`${what}: ${answer.slice(0, 200)}`);
    } catch (error) {
      report(`${what}: ${String(error).slice(0, 200)}`);
    }
    return null;
  };
  try {
    const questions = new Map<string, number | null>();
    for (const [name, some] of Object.entries(values) as [QuestionName, readonly Variables[]][]) {
      const costs: (number | null)[] = [];
      for (const variables of some) costs.push(await costOf(name, subject.ask(name, variables)));
      const all = costs.reduce((sum: number | null, cost) => (sum === null || cost === null ? null : sum + cost), 0);
      questions.set(name, all === null ? null : all / some.length);
    }
    const given: Readonly<Record<string, object>> = examples();
    const operations = new Map<string, number | null>();
    for (const [name, { text }] of readNamedOperations(join(root, 'schema', 'operations'))) {
      const body = JSON.stringify({ query: text, variables: given[name] ?? {} });
      operations.set(name, await costOf(name, { path: '/graphql', body }));
    }
    return { questions, operations };
  } finally {
    await running.stop();
  }
}
