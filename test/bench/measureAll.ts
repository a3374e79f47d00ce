import { readFileSync } from 'node:fs';
import { serverFiles } from '../../src/neo4j/server/serverFiles.ts';
import { openDatabase, type Database } from './database/openDatabase.ts';
import { differenceOf, type Measured } from './measure/checkEqual.ts';
import { clients, post } from './measure/client.ts';
import { firstAsksOf, firstAsksOfShapes } from './measure/firstAsks.ts';
import { growthOf, measureCosts, type Cost, type Costs } from './measure/measureGrowth.ts';
import { measureRounds, ratiosOf, type Round } from './measure/measureRounds.ts';
import { median, quantile, rounded } from './measure/statistics.ts';
import type { Subject, Variables } from './questions/asked.ts';
import { questionNames, type QuestionName } from './questions/documents.ts';
import { drawVariables } from './questions/drawVariables.ts';
import { makeShapes } from './questions/shapes.ts';
import { smallValues } from './questions/smallValues.ts';
import { warm } from './measure/warm.ts';
import { peerNames, type BenchResult, type PeerName, type QuestionResult, type Speed } from './result.ts';
import { librarySubjects } from './subjects/librarySubjects.ts';
import { Profile } from './subjects/Profile.ts';
import { startOurs } from './subjects/startOurs.ts';
import { startPeer } from './subjects/startPeer.ts';
import type { Running } from './subjects/startProcess.ts';
import { ownSubjects, peerSubjects } from './subjects/subjects.ts';

export interface Settings {
  readonly folder: string;
  /** The checkout whose API is measured. */
  readonly root: string;
  readonly size: number;
  readonly scales: readonly number[];
  readonly rounds: number;
  readonly seed: number;
}

type Values = Readonly<Record<QuestionName, readonly Variables[]>>;
type Report = (line: string) => void;

/** How long the rounds of one subject and question shall take at least, in milliseconds. */
const cell = 1_200;

/** Measures everything; throws where ours has no answer. */
export async function measureAll(settings: Settings, report: Report): Promise<BenchResult> {
  const began = performance.now();
  const database = await openDatabase(settings.folder, settings.size, report);
  const started: Running[] = [];
  const start = async (starting: Promise<Running>, subject: Subject): Promise<Measured> => {
    const running = await starting;
    started.push(running);
    return { subject, url: running.url, pid: running.pid };
  };
  try {
    const ours = await start(startOurs(database, settings.root, false), ownSubjects.ours);
    await warm(ours.url);
    report('ours is warm');
    const firsts = await firstAsksOf(smallValues(), ours);
    report('first answers are measured');
    const shapes = await firstAsksOfShapes(makeShapes(settings.seed, 50, database.counties), ours);
    report('shapes are measured');
    const again = await start(startOurs(database, settings.root, false), ownSubjects.again);
    const others: Measured[] = [];
    for (const subject of [...peerSubjects, ...librarySubjects]) {
      others.push(await start(startPeer(database, subject.name, false), subject));
    }
    const ask = (question: QuestionName, variables: Variables) => {
      const asked = ours.subject.ask(question, variables);
      return asked === null ? Promise.reject(new Error(question)) : post(ours.url, asked);
    };
    const values = await drawVariables(settings.seed, database.counties, ask, ours.subject);
    report('values are drawn');
    await warm(again.url);
    const speeds = new Map<QuestionName, Omit<QuestionResult, 'firstAsk' | 'dbHitsRatio' | 'growth' | 'dbHits'>>();
    const noises: number[] = [];
    for (const question of questionNames) {
      const { noise, ...speed } = await measureSpeed(
        question,
        values[question],
        [ours, again, ...others],
        database,
        settings,
        report,
      );
      speeds.set(question, speed);
      noises.push(...noise.map((ratio) => Math.abs(ratio - 1)));
      report(`${question} is measured: ${JSON.stringify(speed.ratios)}`);
    }
    for (const running of started.splice(0)) await running.stop();
    const ratios = await measureDbHits(database, settings.root, values);
    await database.server.stop();
    report('dbHits are measured');
    const costs: Costs[] = [];
    for (const scale of settings.scales) {
      const scaled = await openDatabase(settings.folder, scale, report);
      costs.push(await measureCosts(scaled, settings.root, ownSubjects.ours, smallValues(), report));
      await scaled.server.stop();
      report(`costs at ${scale} are measured`);
    }
    const hitsOf = (of: readonly (Cost | null)[]) => of.map((cost) => cost?.dbHits ?? null);
    const resultOf = (name: QuestionName): QuestionResult => {
      const speed = speeds.get(name);
      if (speed === undefined) throw new Error(`${name} was not measured`);
      const asked = costs.map((cost) => cost.questions.get(name) ?? null);
      const firstAsk = rounded(firsts[name].first / firsts[name].known);
      return { ...speed, firstAsk, dbHitsRatio: ratios[name], growth: growthOf(asked), dbHits: hitsOf(asked) };
    };
    const questions = Object.fromEntries(questionNames.map((name) => [name, resultOf(name)])) as Record<
      QuestionName,
      QuestionResult
    >;
    const operations = [...(costs[0]?.operations.keys() ?? [])].map(
      (name) => [name, costs.map((cost) => cost.operations.get(name) ?? null)] as const,
    );
    return {
      noise: { median: rounded(median(noises)), largest: rounded(Math.max(...noises)) },
      questions,
      shapes: {
        n: shapes.length,
        medianRatio: rounded(median(shapes.map(({ first, known }) => first / known))),
        p95AboveMs: rounded(
          quantile(
            shapes.filter(({ shape }) => !shape.filters).map(({ first, known }) => first - known),
            0.95,
          ),
        ),
      },
      operations: Object.fromEntries(operations.map(([name, all]) => [name, growthOf(all)])),
      operationDbHits: Object.fromEntries(operations.map(([name, all]) => [name, hitsOf(all)])),
      relationships: database.relationships,
      scales: settings.scales,
      clients,
      seconds: Math.round((performance.now() - began) / 1_000),
    };
  } finally {
    for (const running of started) await running.stop();
    await database.server.stop();
  }
}

async function measureSpeed(
  question: QuestionName,
  values: readonly Variables[],
  [ours, again, ...others]: readonly Measured[],
  database: Database,
  settings: Settings,
  report: Report,
) {
  if (ours === undefined || again === undefined) throw new Error('nothing of ours is measured');
  const [few, began] = [values.slice(0, 16), performance.now()];
  await differenceOf(question, few, ours, again);
  const each = (performance.now() - began) / few.length / 2;
  const some = values.slice(0, Math.max(16, Math.min(values.length, Math.round((cell * 1.5) / each))));
  const equal: Measured[] = [];
  for (const other of [again, ...others]) {
    const difference = await differenceOf(question, some, ours, other);
    if (difference === null) equal.push(other);
    else if (difference !== 'cannot ask it') report(`${question}: ${other.subject.name} ${difference}`);
  }
  const holder = JSON.parse(readFileSync(serverFiles(database.directory).holder, 'utf8')) as {
    readonly server: { readonly pid: number };
  };
  const rounds = await measureRounds(question, some, [ours, ...equal], { ...settings, neo4jPid: holder.server.pid });
  const ofUs = rounds.get(ours.subject.name) ?? [];
  const ofPeers = <Told>(tell: (theirs: readonly Round[]) => Told) =>
    Object.fromEntries(
      peerNames.map((name) => {
        const theirs = rounds.get(name);
        return [name, theirs === undefined ? null : tell(theirs)];
      }),
    ) as Record<PeerName, Told | null>;
  const cpu = (of: readonly Round[]) => median(of.map(({ neo4jCpu, nodeCpu }) => neo4jCpu + nodeCpu));
  return {
    us: speedOf(ofUs),
    ratios: ofPeers((theirs) => rounded(median(ratiosOf(ofUs, theirs)))),
    spreads: ofPeers((theirs) => {
      const ratios = ratiosOf(ofUs, theirs);
      return { least: rounded(Math.min(...ratios)), most: rounded(Math.max(...ratios)) };
    }),
    cpuRatios: ofPeers((theirs) => rounded(cpu(ofUs) / cpu(theirs))),
    peers: ofPeers(speedOf),
    values: some.length,
    noise: ratiosOf(ofUs, rounds.get(again.subject.name) ?? []),
  };
}

function speedOf(rounds: readonly Round[]): Speed {
  const middle = (key: keyof Round) => rounded(median(rounds.map((round) => round[key])));
  return { perSecond: middle('perSecond'), neo4jCpu: middle('neo4jCpu'), nodeCpu: middle('nodeCpu') };
}

/** What ours costs over what the careful peer costs, on the same values. */
async function measureDbHits(
  database: Database,
  root: string,
  values: Values,
): Promise<Readonly<Record<QuestionName, number | null>>> {
  const costsOf = async (starting: Promise<Running>, subject: Subject) => {
    const running = await starting;
    const profile = new Profile(running);
    const costs = new Map<QuestionName, number>();
    for (const name of questionNames) {
      let sum = 0;
      for (const variables of values[name].slice(0, 20)) {
        const asked = subject.ask(name, variables);
        if (asked !== null) sum += (await profile.cost(asked)).dbHits;
      }
      costs.set(name, sum);
    }
    await running.stop();
    return costs;
  };
  const ours = await costsOf(startOurs(database, root, true), ownSubjects.ours);
  const [, careful] = peerSubjects;
  if (careful === undefined) throw new Error('there is no careful peer');
  const theirs = await costsOf(startPeer(database, careful.name, true), careful);
  const ratio = (name: QuestionName) => rounded((ours.get(name) ?? Number.NaN) / (theirs.get(name) ?? Number.NaN));
  return Object.fromEntries(questionNames.map((name) => [name, ratio(name)])) as Record<QuestionName, number>;
}
