import { parseArgs } from 'node:util';
import type { GivenVariables } from '../api/readVariables.ts';
import type { TableFormat } from '../web/tableFormats.ts';
import type { AskAnswer, AskQuestion } from './askQuestion.ts';
import { askServer } from './askServer.ts';
import { readEnvironment } from './environment.ts';
import { readTokens } from './readTokens.ts';
import { callOf } from './projectFolders.ts';
import { runCommand, type Endings } from './runCommand.ts';
import { findRunningServer } from './runningServer.ts';
import { UsageError } from './usageError.ts';

const help = `Usage: ${callOf('ask')} [OPERATION [name=value …]] [--list NAME] [--format table|json|csv] [--url ADDRESS]

Asks a named operation. Without a name it lists the questions by theme; OPERATION --help tells its variables. Without
variables an operation asks its example; with some, one that is left out means all. A list of values is a,b or is given
several times.

  --list NAME     one list of the answer; else tables show all, csv the first, json all
  --format WORD   table (for people), json or csv [table]
  --url ADDRESS   a server of Policytrail; else the one that runs here, and where none runs, a Neo4j is started

Exit codes: 0 answered, an empty answer too; 1 not answered, and stderr says why; 130 stopped by a signal.
`;

const formats: ReadonlyMap<string, TableFormat> = new Map([
  ['table', 'txt'],
  ['json', 'json'],
  ['csv', 'csv'],
]);

// What answers without a server is large: it is imported only where it is needed.
async function ask(endings: Endings): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      list: { type: 'string' },
      format: { type: 'string', default: 'table' },
      url: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [name, ...pairs] = positionals;
  if (values.help === true && name === undefined) return void process.stdout.write(help);
  if (values.help === true && name !== undefined) {
    const { describeOperation } = await import('./describeOperations.ts');
    return void process.stdout.write(describeOperation(name, readEnvironment(process.env).seedDirectory));
  }
  const format = formats.get(values.format);
  if (format === undefined) {
    throw new UsageError(`--format is "${values.format}"; it must be one of ${[...formats.keys()].join(', ')}`);
  }
  if (values.url !== undefined && !/^https?:\/\/./.test(values.url)) {
    throw new UsageError(`--url is "${values.url}"; it must be an address such as http://127.0.0.1:4000`);
  }
  if (name === undefined) {
    const { describeOperations } = await import('./describeOperations.ts');
    return void process.stdout.write(describeOperations());
  }
  const question = { name, given: readPairs(pairs), format, list: values.list ?? null };
  // What is on its way to a person goes to stderr: stdout holds the answer alone.
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const { text, asides } = await answer(question, values.url ?? null, endings, say);
  for (const aside of asides) say(aside);
  process.stdout.write(text);
}

/** @param url the server that is to be asked, and no other; null for the one that runs here */
async function answer(
  question: AskQuestion,
  url: string | null,
  endings: Endings,
  say: (line: string) => void,
): Promise<AskAnswer> {
  const environment = readEnvironment(process.env);
  const server = url ?? findRunningServer(environment);
  if (server !== null) {
    const asking = new AbortController();
    endings.add(() => {
      asking.abort();
      return Promise.resolve();
    });
    const answered = await askServer(server, question, asking.signal, say, readTokens(environment.tokensFile)?.[0]);
    if (answered !== null) return answered;
    if (url !== null) throw new UsageError(`Nobody answers at ${url}. Is a server of Policytrail running there?`);
  }
  const lack = server === null ? `No server runs on ${environment.dataDirectory}` : `Nobody answers at ${server}`;
  say(`${lack}: this is answered without one. ${callOf('start')} in another shell makes it faster.`);
  const { askHere } = await import('./askHere.ts');
  return askHere(question, environment, endings, say);
}

/** `name=value` as names and values. */
function readPairs(pairs: readonly string[]): GivenVariables {
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
    throw new UsageError(`"${pair}" has no value. Give ${pair}=…, or ${pair}= for all.`);
  });
}

await runCommand(ask);
