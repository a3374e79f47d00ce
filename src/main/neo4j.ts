import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type StoppedData, withStoppedData } from '../neo4j/backup.ts';
import { BackupRefused } from '../neo4j/settings/backupRefused.ts';
import { graphDigest } from '../seed/rows/graphDigest.ts';
import { readPresentGraph } from '../seed/rows/presentGraph.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { neo4jSettings, openGraph } from './openGraph.ts';
import { callOf } from './projectFolders.ts';
import { runCommand, type Endings } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const help = `Usage: ${callOf('neo4j')} COMMAND

  dump FILE             write all that the Neo4j started here holds into a new file, its digest beside it
  load FILE [--replace] put what a dump holds in its place; with --replace where there are data already
  check                 look whether the stored data are whole

Whatever runs on the data has to be stopped before; Neo4j is started for a moment, to put in order what a crash left and
to tell the digest of the graph: a graph that was loaded has that of the one that was dumped. DATA_DIR says which data.
Your own nodes beside the graph are in the dump, too, but not in the digest.
`;

async function neo4j(endings: Endings): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, replace: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help === true) return void process.stdout.write(help);
  const [command, file, ...more] = positionals;
  const environment = readEnvironment(process.env);
  if (environment.neo4j.uri !== null) {
    throw new UsageError('NEO4J_URI names a Neo4j that is not started here: its own tools dump, load and check it.');
  }
  const isRight =
    command === 'check' ? file === undefined : ['dump', 'load'].includes(command ?? '') && file !== undefined;
  if (!isRight || more.length > 0) {
    throw new UsageError(
      `"${positionals.join(' ')}" is no command: expected dump FILE, load FILE or check.\n\n${help}`,
    );
  }
  const stopped = <Result>(work: (data: StoppedData) => Promise<Result>) =>
    withStoppedData(
      neo4jSettings(environment),
      say,
      (undo) => {
        endings.add(undo);
      },
      work,
    );
  switch (command) {
    case 'dump': {
      await stopped((data) => data.want(file ?? ''));
      const digest = await digestOf(environment, endings);
      const bytes = await stopped((data) => data.dump(file ?? ''));
      await writeFile(`${file}.digest`, `${digest}\n`);
      say(`${file}: ${bytes} bytes, digest ${digest}`);
      return;
    }
    case 'load': {
      await stopped((data) => data.load(file ?? '', values.replace));
      const digest = await digestOf(environment, endings);
      const noted = (await readFile(`${file}.digest`, 'utf8').catch(() => '')).trim();
      if (noted !== '' && noted !== digest) {
        throw new BackupRefused(`The graph has the digest ${digest}; that of ${file}.digest is ${noted}.`);
      }
      say(`${file} is loaded, digest ${digest}${noted === '' ? '' : ', as when it was dumped'}`);
      return;
    }
    default: {
      await stopped((data) => data.want(null));
      const digest = await digestOf(environment, endings);
      await stopped((data) => data.check());
      say(`The data are whole, digest ${digest}`);
      return;
    }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Starts Neo4j on the data, reads the graph, and stops it. */
async function digestOf(environment: Environment, endings: Endings): Promise<string> {
  const embedded: Environment = { ...environment, neo4j: { ...environment.neo4j, local: 'embedded' } };
  const open = await openGraph(embedded, say);
  endings.add(open.close);
  if (open.startedHere === null) {
    await open.close();
    throw new BackupRefused(`${open.server.description}. Stop it, with Ctrl-C where it was started, and try again.`);
  }
  const digest = graphDigest(await readPresentGraph(open.graph));
  await open.close();
  return digest;
}

await runCommand(neo4j);
