import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { answerHttp } from '../api/answerHttp.ts';
import { readNamedOperations } from '../api/namedOperations.ts';
import { trustedDocuments } from '../api/trustedDocuments.ts';
import { loadedVersion } from '../seed/loadedVersion.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { printPlanSummary } from '../seed/plan/printPlanSummary.ts';
import { browserQuestion } from '../web/browserQuestion.ts';
import { createWebServer } from '../web/createWebServer.ts';
import { createApi } from './createApi.ts';
import { describeSettings, readEnvironment } from './environment.ts';
import { openGraph, type OpenGraph } from './openGraph.ts';
import { callOf, projectFolders } from './projectFolders.ts';
import { runProgram, type Endings } from './runProgram.ts';
import { startMessage } from './startMessage.ts';
import { warmOperations } from './warmOperations.ts';

const help = `Usage: ${callOf('start')}

Gets a Neo4j, loads the seed if it changed, and serves GraphQL. Ctrl-C stops all that was started.

Settings, from the environment:
${describeSettings()}
`;

/** The question that GraphiQL opens with, and the one that the link to Neo4j Browser holds. */
const openingOperation = 'whatSomebodyChanged';
const openingBrowserQuestion = 'changeAfterGuidance';

async function serve(endings: Endings): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) return void process.stdout.write(help);
  const environment = readEnvironment(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const log = pino({ level: environment.logLevel, timestamp: pino.stdTimeFunctions.isoTime });
  const operations = readNamedOperations(projectFolders.operations);

  let state: { readonly open: OpenGraph } | { readonly reason: string } = { reason: 'Neo4j is starting.' };
  const held = () => {
    if ('open' in state) return state.open;
    throw new Error(state.reason);
  };
  const api = createApi(environment, held, (reference, error) => {
    log.error({ reference, error }, 'inner error');
  });
  await api.apollo.start();
  const opening = operations.get(openingOperation);
  const web = await createWebServer({
    graphql: {
      answer: (question) => answerHttp(api.apollo, () => api.createContext(), question),
      documents: trustedDocuments(operations.values(), environment.trustedDocuments),
      datasetVersion: async () => loadedVersion(held().graph),
      run: randomUUID(),
      now: () => performance.now(),
    },
    corsOrigins: environment.corsOrigins,
    readiness: () => ({ ready: 'open' in state, reason: 'open' in state ? 'The seed is loaded.' : state.reason }),
    limits: { bodyBytes: environment.limits.bodyBytes, requestTimeoutMs: environment.queryTimeout + 5_000 },
    logger: log.child({}, { level: environment.logLevel === 'info' ? 'warn' : environment.logLevel }),
    question: {
      query: opening?.text ?? '',
      variables: Object.fromEntries((opening?.variables ?? []).map(({ name, example }) => [name, example ?? null])),
    },
  });
  const { url, port } = await web.listen(environment.host, environment.port);
  // Browser trusts what comes from `localhost`, and not from 127.0.0.1.
  const guide = `http://localhost:${port}/browser-guide`;
  endings.add(() => web.close(), `the API at ${url}`);
  endings.add(() => api.apollo.stop());

  /** Opens the graph and loads the seed; and again, should the server that was started here ever end by itself. */
  async function open(): Promise<OpenGraph> {
    const opened = await openGraph(environment, say, `style ${guide}/style.grass`);
    const forget = endings.add(() => opened.close(), opened.startedHere);
    state = { reason: 'The seed is being loaded.' };
    const { plan, warnings } = await loadSeed(opened.graph, {
      directory: environment.seedDirectory,
      sourcesDirectory: environment.sourcesDirectory,
    });
    for (const warning of warnings) say(warning);
    say(plan === null ? 'The seed is loaded already.' : printPlanSummary(plan));
    state = { open: opened };
    void opened.server.closed.then(async (reason) => {
      log.error({ reason: reason.message }, 'Neo4j has ended; starting it again');
      state = { reason: 'Neo4j has ended and is being started again.' };
      forget();
      await opened.close();
      await open().catch((error: unknown) => {
        state = { reason: 'Neo4j has ended and could not be started again; see the log.' };
        log.error({ error }, 'Neo4j could not be started again');
      });
    });
    return opened;
  }

  const { server } = await open();
  say(
    startMessage(
      { url, trustedOnly: environment.trustedDocuments === 'only' },
      server,
      { edit: browserQuestion(openingBrowserQuestion).cypher },
      { guide: `${guide}/guide.html` },
    ),
  );
  await warmOperations(api, operations);
  await new Promise(() => undefined);
}

await runProgram(serve);
