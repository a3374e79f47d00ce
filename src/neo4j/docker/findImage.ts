import type { EnvironmentVariables, Report } from '../settings/neo4jSettings.ts';
import { type Lack, lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import { readNeo4jVersion } from '../server/neo4jVersion.ts';
import { runProgram } from '../process/runProgram.ts';
import { withProgress } from '../process/withProgress.ts';

/**
 * The image of the same Neo4j as the jars'; fetched when the engine does not have it. Fails with `Neo4jUnavailable`.
 */
export async function findImage(program: string, environment: EnvironmentVariables, report: Report): Promise<string> {
  const image = `neo4j:${await readNeo4jVersion()}-community`;
  const { exitCode } = await runProgram(program, ['image', 'inspect', '--format', '{{.Id}}', image], { environment });
  if (exitCode !== 0) await pull(program, image, environment, report);
  return image;
}

async function pull(program: string, image: string, environment: EnvironmentVariables, report: Report): Promise<void> {
  let layers = 0;
  let complete = 0;
  const pulling = runProgram(program, ['pull', image], {
    environment,
    onLine: (line) => {
      if (/: Pulling fs layer/.test(line)) layers += 1;
      if (/: Pull complete/.test(line)) complete += 1;
    },
  });
  report(`Docker pulls the image ${image}; this is needed only once`);
  const describe = (seconds: number) => `Docker pulls ${image}: ${complete} of ${layers} layers, ${seconds} s`;
  const { exitCode, lines } = await withProgress(report, describe, pulling);
  if (exitCode !== 0) throw new Neo4jUnavailable([lackOfPull(image, lines)]);
}

/** What Docker says when it cannot pull, in its several versions, and what to do then. */
const reasons: readonly { readonly says: RegExp; readonly means: string; readonly remedy: string }[] = [
  {
    says: /toomanyrequests|rate limit/i,
    means: 'the registry has given this address too many already',
    remedy: 'Wait, or `docker login`',
  },
  {
    says: /no space left/i,
    means: 'the disk of the engine is full',
    remedy: 'Make room, for example with `docker image prune`',
  },
  {
    says: /manifest unknown|not found|no matching manifest|denied|unauthorized/i,
    means: 'the registry does not give it',
    remedy: 'See which registry Docker asks (`docker info`), and whether it wants `docker login`',
  },
  {
    says: /dial tcp|no such host|i\/o timeout|connection refused|unreachable|TLS|EOF|Client\.Timeout|deadline/i,
    means: 'no registry can be reached',
    remedy: 'Connect to the network for the first start, or bring the image by `docker load`',
  },
];

function lackOfPull(image: string, lines: readonly string[]): Lack {
  const said = (lines.at(-1) ?? 'nothing').replace(/\.\s*$/, '').slice(0, 200);
  const reason = reasons.find(({ says }) => says.test(said));
  return lackHere(
    `the image ${image} is not here and cannot be pulled${reason === undefined ? '' : `: ${reason.means}`} ` +
      `(docker says: ${said})`,
    reason?.remedy ?? `Run \`docker pull ${image}\` to see the whole reason`,
  );
}
