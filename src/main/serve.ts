import { parseArgs } from 'node:util';
import { wantSeed } from '../seed/file/readSeedFiles.ts';
import { wantAddress } from '../web/wantAddress.ts';
import { readEnvironment } from './environment.ts';
import { styleOnConnect } from './guideAddress.ts';
import { keepMemorySmall } from './keepMemorySmall.ts';
import { openGraph } from './openGraph.ts';
import { callOf } from './projectFolders.ts';
import { readTokens } from './readTokens.ts';
import { runCommand, type Endings } from './runCommand.ts';
import { describeSettings } from './settings.ts';

const help = `Usage: ${callOf('start')}

Gets a Neo4j, loads the seed if it changed, and serves GraphQL. Ctrl-C stops all that was started.

Settings, from the environment:
${describeSettings()}
`;

/** Neo4j takes longest to start: it is begun as soon as the settings are read, and all the rest is loaded meanwhile. */
async function serve(endings: Endings): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) return void process.stdout.write(help);
  keepMemorySmall();
  const environment = readEnvironment(process.env);
  wantSeed(environment.seedDirectory, environment.sourcesDirectory);
  const tokens = readTokens(environment.tokensFile);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const { host, port, neo4j } = environment;
  await wantAddress(host, port);
  // Neo4j is told our address, which is not known yet where any free port will do; one at an address runs already.
  const isBegun = port !== 0 && neo4j.uri === null;
  const opening = isBegun ? openGraph(environment, say, styleOnConnect(port)) : null;
  // It is waited for further on, and may fail before.
  opening?.catch(() => undefined);
  const { serveGraph } = await import('./serveGraph.ts');
  await serveGraph({ environment, tokens, say }, opening, endings);
}

await runCommand(serve, 0);
