import { parseArgs } from 'node:util';
import { createMcp } from '../mcp/createMcp.ts';
import { answerStdio } from '../mcp/answerMcp.ts';
import { AskFailure } from '../api/askFailure.ts';
import type { ReportFault } from '../api/formatError.ts';
import { operationLibrary } from '../api/operationLibrary.ts';
import { readExamples } from '../seed/examples/readExamples.ts';
import { wantSeed } from '../seed/file/readSeedFiles.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { createApi } from './createApi.ts';
import { readEnvironment } from './environment.ts';
import { readMcpSources } from './readMcpSources.ts';
import { openGraph, type OpenGraph } from './openGraph.ts';
import { callOf, projectFolders } from './projectFolders.ts';
import { runCommand, type Endings } from './runCommand.ts';

const help = `Usage: ${callOf('mcp')}

Answers the Model Context Protocol over stdin and stdout, until stdin ends: for an assistant on this machine, which starts
it. It gets a Neo4j (one that runs here is used) and loads the seed if it changed. Settings are those of ${callOf('start')}.
What a person should know goes to stderr.
`;

async function mcp(endings: Endings): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) return void process.stdout.write(help);
  const environment = readEnvironment(process.env);
  wantSeed(environment.seedDirectory, environment.sourcesDirectory);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  let open: OpenGraph | null = null;
  const current = () => {
    if (open === null) throw new Error('the graph is not open yet');
    return open;
  };
  const report: ReportFault = ({ reference, error, asked }) => {
    console.error(reference, asked, error);
  };
  const api = createApi(environment, current, report);
  const opening = (async () => {
    open = await openGraph(environment, say);
    const { startedHere } = open;
    endings.add(open.close, () => startedHere);
    const { refusal } = await loadSeed(open.graph, {
      directory: environment.seedDirectory,
      sourcesDirectory: environment.sourcesDirectory,
      shared: environment.sharedDatabase,
    });
    if (refusal !== null) say(`${refusal}\nThe graph is asked as it is.`);
    say('Policytrail is ready.');
  })();
  // An assistant is answered while Neo4j starts, and told by the first tool that it calls where it does not.
  opening.catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
  });
  const ready = () =>
    opening.catch((error: unknown) => {
      throw new AskFailure('UNAVAILABLE', [error instanceof Error ? error.message : String(error)]);
    });
  const examples = readExamples(environment.seedDirectory).operations;
  const operations = operationLibrary(projectFolders.operations, examples);
  const sources = readMcpSources(api, { operations, ready, trusted: environment.trustedDocuments, report });
  const ended = new Promise((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  endings.add(
    answerStdio(createMcp(sources), (error) => {
      say(error.message);
    }),
  );
  await ended;
}

await runCommand(mcp);
