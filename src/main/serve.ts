import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { answerHttp } from '../api/answerHttp.ts';
import { createAskOperation } from '../api/askOperation.ts';
import { operationLibrary } from '../api/operationLibrary.ts';
import { AskFailure } from '../api/askFailure.ts';
import { trustedDocuments } from '../api/trustedDocuments.ts';
import { readExamples } from '../seed/examples/readExamples.ts';
import { wantSeedFolders } from '../seed/file/readSeedFiles.ts';
import { loadedVersion } from '../seed/loadedVersion.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { printPlanSummary } from '../seed/plan/printPlanSummary.ts';
import { browserQuestion } from '../web/browserQuestion.ts';
import { createWebServer } from '../web/createWebServer.ts';
import { answerMcp } from '../mcp/answerMcp.ts';
import { createMcp } from '../mcp/createMcp.ts';
import { createApi } from './createApi.ts';
import { describeSettings, readEnvironment } from './environment.ts';
import { faultLog } from './faultLog.ts';
import { openGraph, type OpenGraph } from './openGraph.ts';
import { callOf, projectFolders } from './projectFolders.ts';
import { readMcpSources } from './readMcpSources.ts';
import { runCommand, type Endings } from './runCommand.ts';
import { tellWhereItRuns } from './runningServer.ts';
import { startMessage } from './startMessage.ts';
import { warmOperations } from './warmOperations.ts';

const help = `Usage: ${callOf('start')}

Gets a Neo4j, loads the seed if it changed, and serves GraphQL. Ctrl-C stops all that was started.

Settings, from the environment:
${describeSettings()}
`;

/** What the link to Neo4j Browser may ask: the first for which the seed has an example; the last wants none. */
const openingBrowserQuestions = ['changeAfterGuidance', 'policyInForce', 'overview'];

async function serve(endings: Endings): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) return void process.stdout.write(help);
  const environment = readEnvironment(process.env);
  wantSeedFolders(environment.seedDirectory, environment.sourcesDirectory);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const log = pino({ level: environment.logLevel, timestamp: pino.stdTimeFunctions.isoTime });
  const examples = readExamples(environment.seedDirectory);
  const library = operationLibrary(projectFolders.operations, examples.operations);
  const operations = library();

  let state: { readonly open: OpenGraph } | { readonly reason: string } = { reason: 'Neo4j is starting.' };
  const held = () => {
    if ('open' in state) return state.open;
    throw new Error(state.reason);
  };
  const api = createApi(environment, held, faultLog(log));
  await api.apollo.start();
  const ask = createAskOperation(api);
  const mcp = readMcpSources(api, {
    operations: library,
    ready: () => ('open' in state ? Promise.resolve() : Promise.reject(new AskFailure('UNAVAILABLE', [state.reason]))),
    trusted: environment.trustedDocuments,
    report: faultLog(log),
  });
  const web = await createWebServer({
    graphql: {
      answer: (question, caller) =>
        answerHttp(api.apollo, () => api.createContext(caller), question, environment.limits.answerBytes),
      documents: trustedDocuments(operations.values(), environment.trustedDocuments),
      datasetVersion: async () => loadedVersion(held().graph),
      run: randomUUID(),
      now: () => performance.now(),
    },
    tables: { ask, operations: library },
    mcp: answerMcp(createMcp(mcp), (error) => {
      log.warn({ err: error }, 'a request of the Model Context Protocol was not answered');
    }),
    corsOrigins: environment.corsOrigins,
    readiness: () => ({ ready: 'open' in state, reason: 'open' in state ? 'The seed is loaded.' : state.reason }),
    limits: { bodyBytes: environment.limits.bodyBytes, requestTimeoutMs: environment.queryTimeout + 5_000 },
    logger: log.child({}, { level: environment.logLevel === 'info' ? 'warn' : environment.logLevel }),
    question: {
      query: operations.get(examples.first?.operation ?? '')?.text ?? '',
      variables: examples.first?.variables ?? {},
    },
    places: examples.guide,
  });
  const { url, port } = await web.listen(environment.host, environment.port);
  // Browser trusts what comes from `localhost`, and not from 127.0.0.1.
  const guide = `http://localhost:${port}/browser-guide`;
  endings.add(() => web.close(), `the API at ${url}`);
  endings.add(() => api.apollo.stop());
  endings.add(await tellWhereItRuns(environment, url));

  /** Opens the graph and loads the seed; and again, should the server that was started here ever end by itself. */
  async function open(): Promise<OpenGraph> {
    const opened = await openGraph(environment, say, `style ${guide}/style.grass`);
    const forget = endings.add(() => opened.close(), opened.startedHere);
    state = { reason: 'The seed is being loaded.' };
    const { plan, refusal, warnings } = await loadSeed(opened.graph, {
      directory: environment.seedDirectory,
      sourcesDirectory: environment.sourcesDirectory,
      shared: environment.sharedDatabase,
    });
    for (const warning of warnings) say(warning);
    const done = plan === null ? 'The seed is loaded already.' : printPlanSummary(plan);
    say(refusal === null ? done : `${refusal}\nThe graph is served as it is.`);
    state = { open: opened };
    void opened.server.closed.then(async (reason) => {
      log.error({ reason: reason.message }, 'Neo4j has ended; starting it again');
      state = { reason: 'Neo4j has ended and is being started again.' };
      forget();
      await opened.close();
      await open().catch((error: unknown) => {
        state = { reason: 'Neo4j has ended and could not be started again; see the log.' };
        log.error({ err: error }, 'Neo4j could not be started again');
      });
    });
    return opened;
  }

  const { server } = await open();
  const [edit = ''] = openingBrowserQuestions.flatMap((name) => browserQuestion(name, examples.guide).cypher ?? []);
  say(
    startMessage(
      { url, trustedOnly: environment.trustedDocuments === 'only' },
      server,
      { edit },
      { guide: `${guide}/guide.html` },
    ),
  );
  await warmOperations(ask, operations, examples.operations);
  await new Promise(() => undefined);
}

await runCommand(serve);
