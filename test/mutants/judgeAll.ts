import type { Mutant } from './mutant.ts';
import type { Judged } from './report.ts';

/** How many pieces are judged side by side: the server plans one while we look at another. Rules have one Vitest. */
const sideBySide = { piece: 2, rule: 1 };

const msBetweenWords = 10_000;

/** Judges the mutants, telling how far it is; ends early with those that are judged when it is told to stop. */
export async function judgeAll(
  mutants: readonly Mutant[],
  stop: AbortSignal,
  say: (line: string) => void,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const started = performance.now();
  let spoke = started;
  for (const kind of ['rule', 'piece'] as const) {
    const waiting = mutants.filter((mutant) => mutant.kind === kind);
    const worker = async () => {
      for (let mutant = waiting.shift(); mutant !== undefined && !stop.aborted; mutant = waiting.shift()) {
        const verdict = await mutant.judge(stop).catch((error: unknown) => {
          if (stop.aborted) return null;
          throw error;
        });
        if (verdict === null) return;
        judged.push({ mutant, verdict });
        if (verdict.kind === 'survived') say(`${mutant.place} survived: ${mutant.told}`);
        if (performance.now() - spoke < msBetweenWords) continue;
        spoke = performance.now();
        const survived = judged.filter((each) => each.verdict.kind === 'survived').length;
        const seconds = Math.round((spoke - started) / 1000);
        say(`${judged.length} of ${mutants.length} judged, ${survived} survived, ${seconds} s`);
      }
    };
    await Promise.all(Array.from({ length: sideBySide[kind] }, worker));
  }
  const order = new Map(mutants.map((mutant, at) => [mutant, at]));
  return judged.toSorted((one, other) => (order.get(one.mutant) ?? 0) - (order.get(other.mutant) ?? 0));
}
