#!/usr/bin/env node
import { didYouMean } from '../domain/didYouMean.ts';

const help = `Usage: policytrail COMMAND

  start   get a Neo4j, load the seed if it changed, serve GraphQL
  ask     ask a named operation; without a name, list them
  mcp     answer an assistant over stdin and stdout, by the Model Context Protocol
  seed    check, plan, load, write and export a seed
  neo4j   dump, load and check the data of the Neo4j started here

policytrail COMMAND --help says more.
`;

const commands: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['start', () => import('./serve.ts')],
  ['ask', () => import('./ask.ts')],
  ['mcp', () => import('./mcp.ts')],
  ['seed', () => import('./seed.ts')],
  ['neo4j', () => import('./neo4j.ts')],
]);

const [command = '', ...rest] = process.argv.slice(2);
const run = commands.get(command);
if (run !== undefined) {
  // Each command reads its own words, as if it had been started itself.
  process.argv.splice(2, process.argv.length, ...rest);
  await run();
} else if (command === '--help' || command === '-h') {
  process.stdout.write(help);
} else {
  const fault =
    command === '' ? 'Name a command.' : `"${command}" is no command.${didYouMean(command, commands.keys())}`;
  process.stderr.write(`${fault}\n\n${help}`);
  process.exitCode = 1;
}
