import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applySeed } from '../seed/applySeed.ts';
import { checkSeed } from '../seed/checkSeed.ts';
import { exportGraph } from '../seed/exportGraph.ts';
import { importDivisions } from '../seed/importDivisions.ts';
import { refuseUsed } from '../seed/export/refuseUsed.ts';
import { Refusal } from '../seed/file/refusal.ts';
import { SeedFaults } from '../seed/file/seedFaults.ts';
import { locateWords } from '../seed/locate/locateWords.ts';
import { newArticle } from '../seed/newArticle/newArticle.ts';
import { printPlan } from '../seed/plan/printPlan.ts';
import { planSeed } from '../seed/planSeed.ts';
import { printCheck } from '../seed/printCheck.ts';
import { printImport } from '../seed/printImport.ts';
import { printReview, reviewSeed } from '../seed/reviewSeed.ts';
import { addressPages } from './addressPages.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { openGraph } from './openGraph.ts';
import { callOf, isInstalled, projectFolders } from './projectFolders.ts';
import { runCommand, type Endings } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const help = `Usage: ${callOf('seed')} COMMAND [--seed DIR] [--remove]

  check                    look for faults in the seed; needs no database
  plan                     say what loading would create, change and remove; changes nothing
  apply                    load the seed: the graph becomes what the files ask for, or stays as it is
  review                   list what waits for a person, each with the file to edit; needs no database
  new article FILE         write the files of a text of your own, to be filled in: FILE is text in UTF-8,
                           a web page or a mail
  locate ARTICLE "words"   print the passage to paste into the article's file; needs SOURCES_DIR. Several at once:
                           locate a07 "some words" "some others", or locate a07 - with a line of stdin for each
  export DIR               write the whole graph into a new folder, as files of a seed
  import divisions FILE    put the places of a register beside the seed: FILE is a CSV file of Open Civic Data with
                           the columns id and name, and maybe census_geoid. Stopped halfway, the next one goes on

  --seed DIR          the folder of the seed [SEED_DIR, else Policytrail's own]
  --remove            of apply: take out of the graph even much of what files gave (more than a tenth and twenty things)
  --format yaml|csv   of export: files of a seed [yaml], or what neo4j-admin database import reads

With SOURCES_DIR set, passages are compared with the collected texts. How to write a seed: WRITING.md
`;

/** What a command gets: its own words, and what it may need. */
interface Call {
  readonly given: readonly string[];
  readonly environment: Environment;
  readonly seedDirectory: string;
  readonly format: string;
  readonly remove: boolean;
  readonly endings: Endings;
}

const commands: ReadonlyMap<string, (call: Call) => Promise<void> | void> = new Map([
  ['check', load],
  ['plan', load],
  ['review', review],
  ['apply', load],
  ['new', writeNew],
  ['locate', locate],
  ['export', exportTo],
  ['import', importFile],
]);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function seed(endings: Endings): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      seed: { type: 'string' },
      format: { type: 'string', default: 'yaml' },
      remove: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help === true) return void process.stdout.write(help);
  const run = commands.get(positionals[0] ?? '');
  if (run === undefined) throw noCommand(positionals);
  const environment = readEnvironment(process.env);
  const seedDirectory = values.seed ?? environment.seedDirectory;
  const { format, remove } = values;
  await run({ given: positionals, environment, seedDirectory, format, remove, endings });
}

function noCommand(given: readonly string[]): UsageError {
  return new UsageError(`"${given.join(' ')}" is no command of the seed.\n\n${help}`);
}

/** `check`, `plan` and `apply`. */
async function load({ given, environment, seedDirectory: directory, remove, endings }: Call): Promise<void> {
  if (given.length > 1) throw noCommand(given);
  const [command] = given;
  const checked = checkSeed({ directory, sourcesDirectory: environment.sourcesDirectory });
  if (command === 'check' || checked.faults.length > 0) {
    say(printCheck(checked));
    if (checked.faults.length > 0) process.exitCode = 1;
    return;
  }
  const open = await openGraph(environment, say);
  const { graph } = open;
  endings.add(open.close, () => open.startedHere);
  for (const warning of checked.warnings) say(warning);
  const consent = { remove, shared: environment.sharedDatabase };
  if (command === 'plan') {
    say(printPlan(await planSeed(graph, checked, consent)));
    return;
  }
  const plan = await applySeed(graph, checked, consent);
  await addressPages(environment, open, environment.port, say);
  say(printPlan(plan));
}

function review({ given, environment, seedDirectory: directory }: Call): void {
  if (given.length > 1) throw noCommand(given);
  const checked = checkSeed({ directory, sourcesDirectory: environment.sourcesDirectory });
  if (checked.faults.length > 0) throw new SeedFaults(checked.faults);
  say(printReview(reviewSeed(checked.seed)));
}

async function writeNew({ given, environment, seedDirectory }: Call): Promise<void> {
  const [, what, file, ...more] = given;
  if (what !== 'article' || file === undefined || more.length > 0) {
    throw new UsageError('new wants "article" and the path of one text: new article texts/report.txt');
  }
  if (isInstalled && seedDirectory === projectFolders.seed) {
    throw new UsageError('new wants a folder of your own: name it with --seed or SEED_DIR, and it is made');
  }
  process.stdout.write(await newArticle({ seedDirectory, sourcesDirectory: environment.sourcesDirectory, file }));
}

function locate({ given, environment, seedDirectory }: Call): void {
  const [, article, ...quoted] = given;
  if (article === undefined || quoted.length === 0) {
    throw new UsageError('locate wants an article and words in quotation marks: locate a07 "as they are printed"');
  }
  const words = quoted.flatMap((each) => (each === '-' ? linesOf(readFileSync(0, 'utf8')) : [each]));
  const { sourcesDirectory } = environment;
  const { passages, notFound } = locateWords({ seedDirectory, sourcesDirectory, article, words });
  process.stdout.write(passages);
  if (notFound.length > 0) throw new Refusal(notFound.join('\n'));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

async function exportTo({ given, environment, format, endings }: Call): Promise<void> {
  const [, directory, ...more] = given;
  if (directory === undefined || more.length > 0) throw new UsageError('export wants one folder, new or empty');
  if (format !== 'yaml' && format !== 'csv') throw new UsageError(`--format is "${format}"; it must be yaml or csv`);
  refuseUsed(directory);
  const { graph, close, startedHere } = await openGraph(environment, say);
  endings.add(close, () => startedHere);
  process.stdout.write(await exportGraph(graph, directory, format));
}

/** `import divisions`. Who stops it waits for the batch that is under way, and loses nothing. */
async function importFile({ given, environment, endings }: Call): Promise<void> {
  const [, what, file, ...more] = given;
  if (what !== 'divisions' || file === undefined || more.length > 0) {
    throw new UsageError('import wants "divisions" and the path of one file: import divisions us_census_places.csv');
  }
  const open = await openGraph(environment, say);
  endings.add(open.close, () => open.startedHere);
  const stop = new AbortController();
  const now = () => performance.now();
  const running = importDivisions(open.graph, file, { say, now, stop: stop.signal });
  endings.add(
    async () => {
      stop.abort();
      await running.catch(() => undefined);
    },
    () => 'the import, which goes on when it is asked for again',
  );
  const done = await running;
  if (done.stopped) return;
  await addressPages(environment, open, environment.port, say);
  say(printImport(file, done));
  if (done.refused > 0) process.exitCode = 1;
}

await runCommand(seed);
