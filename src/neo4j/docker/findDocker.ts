import { findProgram } from '../process/findProgram.ts';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';
import { type Lack, lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import { runProgram } from '../process/runProgram.ts';

interface Docker {
  readonly program: string;
  /** The engine's, such as 28.2.2. */
  readonly version: string;
}

/** An engine that is there answers in a tenth of a second; one that is not, at once. Milliseconds. */
const patience = 5_000;

/** The `docker` program, with an engine of this machine that answers. Fails with `Neo4jUnavailable`. */
export async function findDocker(environment: EnvironmentVariables): Promise<Docker> {
  const [program] = await findProgram('docker', environment);
  if (program === undefined) throw new Neo4jUnavailable([noProgram]);
  const ask = (given: readonly string[]) => runProgram(program, given, { environment, timeout: patience });
  try {
    const { exitCode, lines } = await ask(['version', '--format', '{{.Server.Version}}']);
    if (exitCode !== 0) throw new Neo4jUnavailable([lackOfEngine(exitCode, lines)]);
    // Programs that only answer to docker's name may know no contexts.
    const context = await ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']);
    const host = context.exitCode === 0 ? (context.lines[0] ?? '') : '';
    if (isElsewhere(host)) throw new Neo4jUnavailable([lackOfNearness(host)]);
    return { program, version: lines.at(-1) ?? 'of unknown version' };
  } catch (error) {
    if (error instanceof Neo4jUnavailable) throw error;
    throw new Neo4jUnavailable([
      lackHere(`${program} cannot be run (${error instanceof Error ? error.message : String(error)})`, install),
    ]);
  }
}

const install = 'Install Docker (Debian: docker.io), or leave NEO4J_LOCAL out';

const noProgram = lackHere('no docker program is in PATH', install);

function lackOfEngine(exitCode: number | null, lines: readonly string[]): Lack {
  if (exitCode === null) {
    return lackHere(`the Docker engine does not answer within ${patience / 1_000} s`, 'Start Docker again');
  }
  const said = (lines.findLast((line) => line.trim() !== '') ?? 'nothing').replace(/\.\s*$/, '');
  return /permission denied/i.test(said)
    ? lackHere(
        `you may not use the Docker engine (docker says: ${said})`,
        'Become a member of the group docker and log in again, or use a rootless engine',
      )
    : lackHere(
        `no Docker engine answers (docker says: ${said})`,
        'Start it: Docker Desktop, or `systemctl start docker`, or `dockerd` as root',
      );
}

/** Whether the engine's published ports are not those of this machine. */
function isElsewhere(host: string): boolean {
  return /^(ssh|tcp|https?):\/\//.test(host) && !/:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/.test(host);
}

function lackOfNearness(host: string): Lack {
  return lackHere(
    `the Docker engine is on another machine (${host})`,
    'Start Neo4j there and set NEO4J_URI, or choose an engine of this machine by DOCKER_HOST or `docker context use`',
  );
}
