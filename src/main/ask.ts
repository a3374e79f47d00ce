import { parseArgs } from 'node:util';
import { readNamedOperations, type NamedOperation } from '../api/namedOperations.ts';
import { didYouMean } from '../domain/didYouMean.ts';
import type { Reading } from '../reads/createReads.ts';
import { describeUnknownId } from '../reads/unknownIds.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { answerRows } from '../web/answerRows.ts';
import { printCsv, printTable } from '../web/printTable.ts';
import { createApi } from './createApi.ts';
import { readEnvironment } from './environment.ts';
import { openGraph } from './openGraph.ts';
import { callOf, projectFolders } from './projectFolders.ts';
import { runProgram, UsageError, type Endings } from './runProgram.ts';

const help = `Usage: ${callOf('ask')} [OPERATION [name=value …]] [--format table|json|csv]

Asks a named operation; without a name, lists them. A variable that is not given has its example.
`;

const formats = ['table', 'json', 'csv'];

async function ask(endings: Endings): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, format: { type: 'string', default: 'table' } },
    allowPositionals: true,
  });
  if (values.help === true) return void process.stdout.write(help);
  if (!formats.includes(values.format)) {
    throw new UsageError(`--format is "${values.format}"; it must be one of ${formats.join(', ')}`);
  }
  const operations = readNamedOperations(projectFolders.operations);
  const [name, ...given] = positionals;
  if (name === undefined) return void process.stdout.write(describeOperations(operations));
  const operation = operations.get(name);
  if (operation === undefined) {
    const hint = didYouMean(name, operations.keys());
    throw new UsageError(`"${name}" is no operation.${hint} There are:\n${describeOperations(operations)}`);
  }
  const variables = readVariables(operation, given);
  const environment = readEnvironment(process.env);
  // What is on its way to a person goes to stderr: stdout holds the answer alone.
  const open = await openGraph(environment, (line) => process.stderr.write(`${line}\n`));
  endings.add(open.close, open.startedHere);
  await loadSeed(open.graph, { directory: environment.seedDirectory, sourcesDirectory: environment.sourcesDirectory });
  const api = createApi(
    environment,
    () => open,
    (_reference, error) => {
      console.error(error);
    },
  );
  const { body } = await api.apollo.executeOperation(
    { query: operation.text, variables },
    { contextValue: api.createContext() },
  );
  if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
  const { data, errors } = body.singleResult;
  if (errors !== undefined) throw new UsageError(errors.map(({ message }) => message).join('\n'));
  process.stdout.write(printAnswer(values.format, data));
  if (Object.values(data ?? {}).includes(null)) await tellUnknownIds(api.createContext().reading, variables);
}

/** Says which of the ids in the variables the graph does not have: a null in the answer does not tell. */
async function tellUnknownIds(reading: Reading, variables: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    const ids = Object.values(variables)
      .flat()
      .filter((value) => typeof value === 'string' && /^[a-z-]+:/.test(value));
    const unknown = await reading.unknownIds(ids.map((id) => ({ id: String(id), type: 'Node' })));
    for (const each of unknown) process.stderr.write(`${describeUnknownId(each)}\n`);
  } finally {
    await reading.close();
  }
}

function printAnswer(format: string, data: unknown): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  return format === 'csv' ? printCsv(answerRows(data)) : printTable(answerRows(data));
}

function describeOperations(operations: ReadonlyMap<string, NamedOperation>): string {
  return [...operations.values()]
    .map(({ name, question, variables }) => {
      const lines = variables.map(
        (variable) => `    ${variable.name}=${exampleText(variable.example)}  ${variable.about}\n`,
      );
      return `${name}  ${question}\n${lines.join('')}`;
    })
    .join('');
}

function exampleText(example: unknown): string {
  if (example === undefined) return '';
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** `name=value` pairs as variables. A value that is JSON of another type than text is taken as such. */
function readVariables({ name, variables }: NamedOperation, given: readonly string[]): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const pair of given) {
    const [key = '', ...rest] = pair.split('=');
    const variable = variables.find((each) => each.name === key);
    if (variable !== undefined && rest.length === 0) throw new UsageError(`${key} has no value; give ${key}=…`);
    if (variable === undefined) {
      const known = variables.map((each) => `${each.name}=…`).join(' ');
      throw new UsageError(`"${pair}" is no variable of ${name}. It has: ${known === '' ? 'none' : known}`);
    }
    const value = rest.join('=');
    read[key] = /^\[|^\d+$|^(true|false|null)$/.test(value) ? (JSON.parse(value) as unknown) : value;
  }
  return read;
}

await runProgram(ask);
