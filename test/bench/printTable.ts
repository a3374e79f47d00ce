import { geometricMean, rounded } from './measure/statistics.ts';
import { peerNames, type BenchResult } from './result.ts';

type Told = BenchResult & { readonly date: string; readonly machine: string; readonly note: string };

/** The figures for people, in Markdown. */
export function printTable(result: Told): string {
  const questions = Object.entries(result.questions);
  const names = questions.map(([name]) => name);
  const line = (head: string, cells: readonly (string | number | null)[]) =>
    `| ${[head, ...cells.map((cell) => cell ?? '–')].join(' | ')} |`;
  const of = (head: string, tell: (question: (typeof questions)[number][1]) => string | number | null) =>
    line(
      head,
      questions.map(([, question]) => tell(question)),
    );
  const mean = (peer: (typeof peerNames)[number]) => {
    const ratios = questions.flatMap(([, { ratios: all }]) => all[peer] ?? []);
    return ratios.length === 0 ? '–' : `${rounded(geometricMean(ratios))} (${ratios.length})`;
  };
  const growing = Object.entries(result.operations).toSorted(([, a], [, b]) => (b ?? 1e9) - (a ?? 1e9));
  return [
    `# Benchmark of ${result.date}`,
    '',
    `${result.machine}. ${result.note}`.trim(),
    `${result.relationships} relationships, ${result.clients} clients, ${result.seconds} s in all. Two processes of ours`,
    `differ by ${result.noise.median} in the middle, ${result.noise.largest} at most.`,
    '',
    line('', names),
    line(
      '---',
      names.map(() => '---'),
    ),
    of('ours, a second', ({ us }) => us.perSecond),
    of('its CPU, ms: Neo4j + Node', ({ us }) => `${us.neo4jCpu} + ${us.nodeCpu}`),
    ...peerNames.flatMap((peer) => [
      of(`ratio to ${peer}; mean ${mean(peer)}`, ({ ratios, spreads }) => {
        const spread = spreads[peer];
        return spread === null ? null : `${ratios[peer] ?? '–'} (${spread.least}–${spread.most})`;
      }),
      of('… CPU over theirs', ({ cpuRatios }) => cpuRatios[peer]),
    ]),
    of('dbHits to careful', ({ dbHitsRatio }) => dbHitsRatio),
    of('first answer to known', ({ firstAsk }) => firstAsk),
    of(`dbHits at ${result.scales.join(', ')}`, ({ dbHits }) => dbHits.map((each) => each ?? 'failed').join(', ')),
    of('growth', ({ growth }) => growth),
    '',
    `First answers of ${result.shapes.n} new shapes: ${result.shapes.medianRatio} × the known one in the middle; without a`,
    `filter, 95 % come less than ${result.shapes.p95AboveMs} ms above it.`,
    '',
    line('named operation', ['growth', ...result.scales]),
    line('---', ['---', ...result.scales.map(() => '---')]),
    ...growing.map(([name, growth]) => line(name, [growth, ...(result.operationDbHits[name] ?? [])])),
  ].join('\n');
}
