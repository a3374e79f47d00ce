import { median } from '../measure/statistics.ts';
import type { Latency } from './load.ts';
import type { LoadResult, Measured } from './measureLoad.ts';

type Told = LoadResult & { readonly date: string; readonly machine: string; readonly note: string };

/** What is told of each load. */
const columns: readonly (readonly [string, (measured: Measured) => string | number])[] = [
  ['load', ({ load }) => (load.kind === 'closed' ? `${load.clients} clients` : `${load.perSecond} a second`)],
  ['good, a second', ({ goodPerSecond }) => goodPerSecond],
  ['after ms', ({ loaded }) => print(loaded.good)],
  ['refused, a second', ({ loaded: { shed, seconds } }) => Math.round(shed.count / seconds)],
  ['after ms', ({ loaded }) => print(loaded.shed)],
  ['other faults', ({ loaded }) => Object.values(loaded.faults).reduce((sum, each) => sum + each, 0)],
  ['CPU: API, Neo4j, sender', ({ cpu }) => `${cpu.node}, ${cpu.neo4j}, ${cpu.sender}`],
  ['/livez, ms', ({ slowestLivez }) => slowestLivez],
  ['resident, MB', ({ resident }) => `${resident.last}, ${resident.most}`],
  ['load average', ({ loadAverage }) => loadAverage],
];

/** The figures for people, in Markdown. */
export function printLoad({ date, machine, note, rounds, ...result }: Told): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `# Load of ${date}`,
    '',
    `${machine}. ${note}`.trim(),
    `${result.relationships} relationships, the seven questions mixed, ${result.seconds} s each. Ten times the capacity`,
    `keeps ${rounds.map(({ kept }) => kept).join(', ')} of its good answers; a question after it took`,
    `${median(rounds.map(({ afterwards }) => afterwards))} ms. After ms: median, 99th percentile, most. CPU: milliseconds`,
    'for each good answer. /livez: the slowest. Resident, of the API: at the end, at most.',
    '',
    line(columns.map(([head]) => head)),
    line(columns.map(() => '---')),
    ...rounds
      .flatMap(({ capacity, overload }) => [capacity, overload])
      .map((measured) => line(columns.map(([, tell]) => tell(measured)))),
  ].join('\n');
}

function print({ count, median: middle, p99, most }: Latency): string {
  return count === 0 ? '–' : `${middle}, ${p99}, ${most}`;
}
