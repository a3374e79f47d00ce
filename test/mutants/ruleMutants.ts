import { readdirSync, readFileSync } from 'node:fs';
import { lineAt } from './change.ts';
import { type Mutant, numbered, tell } from './mutant.ts';
import { mutateRule } from './mutateRule.ts';
import type { RuleJudge } from './RuleJudge.ts';

/** Everything that we know to break in the rules of `src/domain`, one at a time. */
export function ruleMutants(judge: () => Promise<RuleJudge>): readonly Mutant[] {
  const mutants = readdirSync('src/domain')
    .map((name) => `src/domain/${name}`)
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      return mutateRule(source).map((change): Mutant => {
        const number = lineAt(source, change.at);
        return {
          kind: 'rule',
          place: `${path}:${number}`,
          subject: path,
          told: tell(change, source.split('\n')[number - 1] ?? ''),
          judge: async (signal) => (await judge()).judge(path, change.text, signal),
        };
      });
    });
  return numbered(mutants);
}
