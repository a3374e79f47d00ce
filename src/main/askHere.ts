import { createAskOperation } from '../api/askOperation.ts';
import { exampleVariables } from '../api/readVariables.ts';
import { wantSeed } from '../seed/file/readSeedFiles.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { tableFormats } from '../web/tableFormats.ts';
import { describeExample, type AskAnswer, type AskQuestion } from './askQuestion.ts';
import { createApi } from './createApi.ts';
import type { Environment } from './environment.ts';
import { exampleOperation } from './exampleOperation.ts';
import { openGraph, type OpenGraph } from './openGraph.ts';
import type { Endings } from './runCommand.ts';

/**
 * Answers a question with a server of its own: gets a Neo4j, loads the seed if it changed. What is wrong with the
 * question alone is told before that, as an `AskFailure`.
 *
 * @param say is told what is on its way
 */
export async function askHere(
  { name, given, format, list }: AskQuestion,
  environment: Environment,
  endings: Endings,
  say: (line: string) => void,
): Promise<AskAnswer> {
  wantSeed(environment.seedDirectory, environment.sourcesDirectory);
  const operation = exampleOperation(name, environment.seedDirectory);
  const examples = exampleVariables(operation);
  const byExample = given.length === 0 && examples.length > 0;
  const variables = byExample ? examples : given;
  let open: OpenGraph | null = null;
  const current = () => {
    if (open === null) throw new Error('the graph is not open yet');
    return open;
  };
  const api = createApi(environment, current, ({ reference, error }) => {
    console.error(reference, error);
  });
  const ask = createAskOperation(api)(operation, variables, list, 'whole');
  open = await openGraph(environment, say);
  endings.add(open.close, () => open.startedHere);
  const { refusal } = await loadSeed(open.graph, {
    directory: environment.seedDirectory,
    sourcesDirectory: environment.sourcesDirectory,
    shared: environment.sharedDatabase,
  });
  if (refusal !== null) say(`${refusal}\nThe graph is asked as it is.`);
  const answer = await ask();
  const asides = byExample ? [describeExample(name, examples)] : [];
  if (format === 'csv' || list !== null) asides.push(...answer.warnings);
  return { text: tableFormats[format].print(answer), asides };
}
