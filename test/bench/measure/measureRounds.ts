import { Random } from '../../operations/Random.ts';
import type { Variables } from '../questions/asked.ts';
import type { QuestionName } from '../questions/documents.ts';
import type { Measured } from './checkEqual.ts';
import { askAll } from './client.ts';
import { cpuOf } from './cpuOf.ts';

/** What one round of one subject took: of the clock in all, of CPU for each request; milliseconds. */
export interface Round {
  readonly perSecond: number;
  readonly neo4jCpu: number;
  readonly nodeCpu: number;
}

/** Asks all values of each subject in each round, in an order that is drawn anew; gives its rounds by name. */
export async function measureRounds(
  question: QuestionName,
  values: readonly Variables[],
  measured: readonly Measured[],
  { rounds, seed, neo4jPid }: { readonly rounds: number; readonly seed: number; readonly neo4jPid: number },
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const random = new Random(seed);
  const found = new Map<string, Round[]>(measured.map(({ subject }) => [subject.name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const order = measured.map((each) => [random.next(), each] as const).toSorted(([a], [b]) => a - b);
    for (const [, { subject, url, pid }] of order) {
      const asked = values.flatMap((variables) => subject.ask(question, variables) ?? []);
      const before = [cpuOf(neo4jPid), cpuOf(pid)] as const;
      const took = await askAll(url, asked);
      const [neo4j, node] = [cpuOf(neo4jPid) - before[0], cpuOf(pid) - before[1]];
      // The first round warms.
      if (round === 0) continue;
      const count = asked.length;
      found
        .get(subject.name)
        ?.push({ perSecond: (count * 1_000) / took, neo4jCpu: neo4j / count, nodeCpu: node / count });
    }
  }
  return found;
}

/** How many times as fast one was as another, round by round. */
export function ratiosOf(ours: readonly Round[], theirs: readonly Round[]): readonly number[] {
  return ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN));
}
