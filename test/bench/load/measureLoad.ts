import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { readHolder } from '../../../src/neo4j/hold/holder.ts';
import { serverFiles } from '../../../src/neo4j/server/serverFiles.ts';
import { Random } from '../../operations/Random.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { post } from '../measure/client.ts';
import { cpuOf } from '../measure/cpuOf.ts';
import { residentOf } from '../measure/residentOf.ts';
import { median, rounded } from '../measure/statistics.ts';
import { warm } from '../measure/warm.ts';
import { questionNames } from '../questions/documents.ts';
import { drawVariables } from '../questions/drawVariables.ts';
import { startOurs } from '../subjects/startOurs.ts';
import { ownSubjects } from '../subjects/subjects.ts';
import { warming, type Load, type Loaded } from './load.ts';

/** As many clients as the mixed seven are asked by. */
const clients = 64;

/** How many times what it can do is asked of it. */
const times = 10;

/** A load with what it took. */
export interface Measured {
  readonly load: Load;
  readonly loaded: Loaded;
  readonly goodPerSecond: number;
  /** CPU of each good answer, of the API, Neo4j and whoever made the load; milliseconds. */
  readonly cpu: { readonly node: number; readonly neo4j: number; readonly sender: number };
  /** The longest that `/livez` took while it was asked four times a second; milliseconds. */
  readonly slowestLivez: number;
  /** Resident memory of the API at the end, and the most that it was; MB. */
  readonly resident: { readonly last: number; readonly most: number };
  /** Of the whole machine in the last minute. */
  readonly loadAverage: number;
}

/** What it can do, and what ten times as much does to it. */
export interface Round {
  readonly capacity: Measured;
  readonly overload: Measured;
  /** Good answers a second of the second over the first. */
  readonly kept: number;
  /** How long one question took after the load; milliseconds. */
  readonly afterwards: number;
}

export interface LoadResult {
  readonly relationships: number;
  readonly seconds: number;
  readonly rounds: readonly Round[];
  /** Of what was kept, the middle round. */
  readonly kept: number;
}

export interface LoadSettings {
  readonly folder: string;
  readonly root: string;
  readonly size: number;
  readonly seed: number;
  readonly rounds: number;
  /** How long each load goes on. */
  readonly seconds: number;
}

/**
 * Finds what the API can do by clients who wait for their answers, and asks ten times as much, whatever comes back. Of
 * the seven questions each is asked as often as any other.
 */
export async function measureLoad(settings: LoadSettings, report: (line: string) => void): Promise<LoadResult> {
  const database = await openDatabase(settings.folder, settings.size, report);
  const api = await startOurs(database, settings.root, false, { QUERY_TIMEOUT_MS: '' });
  for (const stream of [api.child.stdout, api.child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      report(data.toString().trimEnd());
    });
  }
  api.child.once('exit', (code, signal) => {
    report(`the API ended: ${code ?? signal ?? ''}`);
  });
  const sender = fork('test/bench/load/sendLoad.ts', { execArgv: ['--import', 'tsx'] });
  const holder = await readHolder(serverFiles(database.directory).holder);
  try {
    await warm(api.url);
    const random = new Random(settings.seed);
    const { ours } = ownSubjects;
    const asked = (name: (typeof questionNames)[number], variables: object) => {
      const question = ours.ask(name, variables as Record<string, unknown>);
      if (question === null) throw new Error(name);
      return question;
    };
    const values = await drawVariables(
      settings.seed,
      database.counties,
      (name, variables) => post(api.url, asked(name, variables)),
      ours,
    );
    const most = Math.max(...questionNames.map((name) => values[name].length));
    const questions = Array.from({ length: most }, (_each, at) =>
      questionNames.map((name) => asked(name, values[name][at % values[name].length] ?? {})),
    )
      .flat()
      .map((question) => [random.next(), question] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, question]) => question);
    const pids = { node: api.pid, neo4j: holder?.server?.pid ?? 0, sender: sender.pid ?? 0 };
    const cpuNow = () => ({ node: cpuOf(pids.node), neo4j: cpuOf(pids.neo4j), sender: cpuOf(pids.sender) });

    async function put(load: Load): Promise<Measured> {
      const done = once(sender, 'message');
      sender.send({ url: api.url, questions, load });
      const watched = { over: false, slowest: 0, resident: 0 };
      const watching = (async () => {
        while (!watched.over) {
          const began = performance.now();
          const answer = await fetch(`${api.url}/livez`);
          if (answer.status !== 200) throw new Error(`/livez answered ${answer.status}`);
          await answer.text();
          watched.slowest = Math.max(watched.slowest, performance.now() - began);
          watched.resident = Math.max(watched.resident, residentOf(api.pid));
          await wait(250);
        }
      })();
      await wait(warming * 1_000);
      const before = cpuNow();
      await wait(load.seconds * 1_000);
      const after = cpuNow();
      const [loaded] = (await done) as [Loaded];
      watched.over = true;
      await watching;
      const perSecond = loaded.good.count / loaded.seconds;
      const took = (of: keyof typeof before) => rounded((after[of] - before[of]) / loaded.good.count);
      return {
        load,
        loaded,
        goodPerSecond: rounded(perSecond),
        cpu: { node: took('node'), neo4j: took('neo4j'), sender: took('sender') },
        slowestLivez: rounded(watched.slowest),
        resident: { last: residentOf(api.pid), most: watched.resident },
        loadAverage: rounded(loadavg()[0] ?? 0),
      };
    }

    // Neo4j compiles what is asked often, and Node does too: the first load is not believed.
    await put({ kind: 'closed', clients, seconds: 30 });
    const { seconds } = settings;
    const rounds: Round[] = [];
    for (let round = 0; round < settings.rounds; round += 1) {
      const capacity = await put({ kind: 'closed', clients, seconds });
      const perSecond = Math.round(times * capacity.goodPerSecond);
      const overload = await put({ kind: 'open', perSecond, seconds });
      const began = performance.now();
      await post(api.url, questions[0] ?? { path: '', body: '' });
      const afterwards = rounded(performance.now() - began);
      rounds.push({ capacity, overload, kept: rounded(overload.goodPerSecond / capacity.goodPerSecond), afterwards });
      report(JSON.stringify(rounds.at(-1)));
    }
    return { relationships: database.relationships, seconds, rounds, kept: median(rounds.map(({ kept }) => kept)) };
  } finally {
    sender.disconnect();
    await api.stop();
    await database.server.stop();
  }
}
