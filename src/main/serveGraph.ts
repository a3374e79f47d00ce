import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describeQuestion } from '../api/describeTables.ts';
import { answerHttp } from '../api/answerHttp.ts';
import { createAskDocument } from '../api/askDocument.ts';
import { describeContract } from '../api/contract.ts';
import { createAskOperation } from '../api/askOperation.ts';
import type { ReportFault } from '../api/formatError.ts';
import { operationLibrary } from '../api/operationLibrary.ts';
import { AskFailure } from '../api/askFailure.ts';
import { trustedDocuments } from '../api/trustedDocuments.ts';
import { readExamples } from '../seed/examples/readExamples.ts';
import { loadedVersion } from '../seed/loadedVersion.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { printPlanSummary } from '../seed/plan/printPlanSummary.ts';
import { browserQuestion } from '../web/browserQuestion.ts';
import type { Plans } from '../web/healthRoutes.ts';
import { frontDoorOperations } from '../web/pages/frontDoor.tsx';
import { createWebServer } from '../web/createWebServer.ts';
import { Tokens } from '../web/tokens.ts';
import { answerMcp } from '../mcp/answerMcp.ts';
import { createMcp } from '../mcp/createMcp.ts';
import { addressPages } from './addressPages.ts';
import { browserUrl } from './browserUrl.ts';
import { createApi } from './createApi.ts';
import type { Environment } from './environment.ts';
import { guideAddress, styleOnConnect } from './guideAddress.ts';
import { faultLog } from './faultLog.ts';
import { createMetrics } from './metrics.ts';
import { requestLog } from './requestLog.ts';
import { GraphError } from '../graph/graphError.ts';
import type { WatchedGraph } from '../graph/watchGraph.ts';
import type { Neo4jServer } from '../neo4j/neo4jServer.ts';
import { openGraph, type OpenGraph } from './openGraph.ts';
import { mapOfSeed } from './mapOfSeed.ts';
import { projectFolders } from './projectFolders.ts';
import { readMcpSources } from './readMcpSources.ts';
import type { Endings } from './runCommand.ts';
import { tellWhereItRuns } from './runningServer.ts';
import { startMessage } from './startMessage.ts';
import { warmOperations } from './warmOperations.ts';

/** What the link to Neo4j Browser may ask: the first for which the seed has an example; the last wants none. */
const openingBrowserQuestions = ['changeAfterGuidance', 'policyInForce', 'overview'];

/** Between tries to start a Neo4j again that has ended; milliseconds. */
const firstPause = 1_000;
const longestPause = 60_000;

/** What a request may take beside the time of the graph: its turn, planning, the way back; milliseconds. */
const afterTheGraph = 5_000;

/** What a start has read of its settings, and whom it tells. */
interface Serving {
  readonly environment: Environment;
  /** Null where none is wanted. */
  readonly tokens: readonly string[] | null;
  readonly say: (line: string) => void;
}

/** What is asked: a graph with the seed, and the server that holds it. */
interface Served {
  readonly graph: WatchedGraph;
  readonly server: Neo4jServer;
}

/**
 * Loads the seed into the graph if it changed, and serves it until it is stopped. What is asked before there is a graph
 * is told so. Fails as `openGraph` and `loadSeed` do, or with a `ListenError`.
 *
 * @param opening the graph that is being opened; null where this is to open it, once it knows on which port it listens
 */
export async function serveGraph(
  { environment, tokens, say }: Serving,
  opening: Promise<OpenGraph> | null,
  endings: Endings,
): Promise<void> {
  const log = pino({ level: environment.logLevel, timestamp: pino.stdTimeFunctions.isoTime });
  const examples = readExamples(environment.seedDirectory);
  const library = operationLibrary(projectFolders.operations, examples.operations);
  const operations = library();

  let state: Served | { readonly reason: string } = { reason: 'Neo4j is starting.' };
  const held = () => {
    if ('graph' in state) return state;
    throw new GraphError('UNAVAILABLE', null, new Error(state.reason));
  };
  let warmed: Plans = { known: 0, wanted: 0 };
  /** The named operations that are planned, and what else was asked more than once and waits for it. */
  const plans = (): Plans => ({ ...warmed, wanted: warmed.wanted + ('graph' in state ? api.plans.waiting : 0) });
  const readiness = () => {
    if (!('graph' in state)) return { ready: false, reason: state.reason };
    return state.graph.answers()
      ? { ready: true, reason: 'The seed is loaded.', plans: plans() }
      : { ready: false, reason: 'Neo4j does not answer.' };
  };
  const admission = () => {
    const now = readiness();
    const refusal = now.ready && 'graph' in state ? state.graph.refusal() : null;
    return refusal === null ? now : { ready: false, reason: `${refusal}. Try again shortly.` };
  };
  const requestTimeoutMs = environment.queryTimeout + afterTheGraph;
  const metrics = createMetrics(() => ({
    ready: readiness().ready,
    turns: 'graph' in state ? state.graph.turns() : { running: 0, waiting: 0 },
    plans: plans(),
  }));
  const logFault = faultLog(log);
  const report: ReportFault = (fault) => {
    metrics.fault();
    logFault(fault);
  };
  const logRequest = requestLog(log, process.stdout.isTTY);
  let port = environment.port;
  const api = createApi(environment, held, report, () => port);
  await api.apollo.start();
  const ask = createAskOperation(api);
  const mcp = readMcpSources(api, {
    operations: library,
    ready: () => {
      const { ready, reason } = readiness();
      return ready ? Promise.resolve() : Promise.reject(new AskFailure('UNAVAILABLE', [reason]));
    },
    trusted: environment.trustedDocuments,
    report,
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
    tables: { ask, describe: (operation) => describeQuestion(api.schema, operation), operations: library },
    mcp: answerMcp(createMcp(mcp), (error) => {
      log.warn({ err: error }, 'a request of the Model Context Protocol was not answered');
    }),
    pages: {
      site: environment.site,
      ask: createAskDocument(api),
      featured: examples.first,
      map: mapOfSeed(environment.seedDirectory),
      contract: describeContract(api.schema),
      browserUrl: (edit) =>
        'server' in state && state.server.browserAddress !== null ? browserUrl(state.server, { edit }) : null,
    },
    corsOrigins: environment.corsOrigins,
    allowedHosts: environment.allowedHosts,
    guards: { tokens: tokens === null ? null : new Tokens(tokens), ratePerMinute: environment.ratePerMinute },
    trustedProxies: environment.trustedProxies,
    readiness,
    admission,
    answered: (request) => {
      metrics.answered(request);
      logRequest(request);
    },
    metrics: metrics.print,
    limits: { bodyBytes: environment.limits.bodyBytes, requestTimeoutMs },
    logger: log.child({}, { level: environment.logLevel === 'info' ? 'warn' : environment.logLevel }),
    question: {
      query: operations.get(examples.first?.operation ?? '')?.text ?? '',
      variables: examples.first?.variables ?? {},
    },
    places: examples.guide,
  });
  const listening = await web.listen(environment.host, environment.port);
  const { url } = listening;
  port = listening.port;
  let opened: OpenGraph | null = null;
  // Ended from the last to the first: whoever asks is answered until he is gone, and only then the graph is let go.
  endings.add(
    async () => opened?.close(),
    () => opened?.startedHere ?? null,
  );
  endings.add(() => api.apollo.stop());
  endings.add(
    () => web.close(requestTimeoutMs + 1_000),
    () => `the API at ${url}`,
  );
  endings.add(() => web.drain(environment.drain));
  const stopped = new AbortController();
  endings.add(() => {
    stopped.abort();
    return Promise.resolve();
  });
  endings.add(await tellWhereItRuns(environment, url));

  /** Opens the graph and loads the seed; and again, should the server that was started here ever end by itself. */
  async function open(
    graph: Promise<OpenGraph> = openGraph(environment, say, styleOnConnect(port)),
  ): Promise<OpenGraph> {
    const own = await graph;
    opened = own;
    state = { reason: 'The seed is being loaded.' };
    const { plan, refusal, warnings } = await loadSeed(own.graph, {
      directory: environment.seedDirectory,
      sourcesDirectory: environment.sourcesDirectory,
      shared: environment.sharedDatabase,
    });
    for (const warning of warnings) say(warning);
    const done = plan === null ? 'The seed is loaded already.' : printPlanSummary(plan);
    say(refusal === null ? done : `${refusal}\nThe graph is served as it is.`);
    state = { graph: own.watch(environment.limits), server: own.server };
    await addressPages(environment, own, port, say);
    void own.server.closed.then(async (reason) => {
      log.error({ reason: reason.message }, 'Neo4j has ended; starting it again');
      state = { reason: 'Neo4j has ended and is being started again.' };
      opened = null;
      await own.close();
      await openAgain(firstPause);
    });
    return own;
  }

  /** Tries until it starts, with pauses that grow: a full disk may have room again. */
  async function openAgain(pause: number): Promise<void> {
    try {
      await open();
    } catch (error) {
      state = { reason: `Neo4j has ended and could not be started again; it is tried again in ${pause / 1_000} s.` };
      log.error({ err: error, pause }, 'Neo4j could not be started again');
      await wait(pause, undefined, { ref: false });
      await openAgain(Math.min(2 * pause, longestPause));
    }
  }

  const { server } = await open(opening ?? undefined);
  const [edit = ''] = openingBrowserQuestions.flatMap((name) => browserQuestion(name, examples.guide).cypher ?? []);
  say(
    startMessage(
      { url, trustedOnly: environment.trustedDocuments === 'only' },
      server,
      { edit },
      { guide: `${guideAddress(port)}/guide.html` },
      process.stdout.isTTY ? null : join(environment.dataDirectory, 'neo4j', 'password'),
    ),
  );
  const featured = examples.first?.operation;
  const first = [...(featured === undefined ? [] : [featured]), ...frontDoorOperations];
  await warmOperations(ask, operations, examples.operations, first, api.plans, (told) => {
    warmed = told;
  });
  // With plans in hand all that is left to do is the next start.
  await server.quicken(stopped.signal).catch((error: unknown) => {
    log.debug({ err: error }, 'the next start will be no quicker');
  });
  await new Promise(() => undefined);
}
