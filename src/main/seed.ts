import { parseArgs } from 'node:util';
import { applySeed } from '../seed/applySeed.ts';
import { checkSeed } from '../seed/checkSeed.ts';
import { printPlan } from '../seed/plan/printPlan.ts';
import { planSeed } from '../seed/planSeed.ts';
import { printCheck } from '../seed/printCheck.ts';
import { readEnvironment } from './environment.ts';
import { openGraph } from './openGraph.ts';
import { runProgram, UsageError, type Endings } from './runProgram.ts';

const help = `Usage: npm run seed -- COMMAND [--seed DIR]

  check   look for faults in the seed; needs no database
  plan    say what loading would create, change and remove; changes nothing
  apply   load the seed: the graph becomes what the files ask for, or stays as it is

  --seed DIR   the folder of the seed [SEED_DIR, else seed]

With SOURCES_DIR set, passages are compared with the collected texts. How to write a seed: seed/WRITING.md
`;

const commands = ['check', 'plan', 'apply'];

async function seed(endings: Endings): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, ...more] = positionals;
  if (values.help === true) return void process.stdout.write(help);
  if (command === undefined || !commands.includes(command) || more.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}" is no command of the seed.\n\n${help}`);
  }
  const environment = readEnvironment(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const checked = checkSeed({
    directory: values.seed ?? environment.seedDirectory,
    sourcesDirectory: environment.sourcesDirectory,
  });
  if (command === 'check' || checked.faults.length > 0) {
    say(printCheck(checked));
    if (checked.faults.length > 0) process.exitCode = 1;
    return;
  }
  const { graph, close } = await openGraph(environment, say);
  endings.add(close);
  for (const warning of checked.warnings) say(warning);
  say(printPlan(command === 'plan' ? await planSeed(graph, checked) : await applySeed(graph, checked)));
}

await runProgram(seed);
