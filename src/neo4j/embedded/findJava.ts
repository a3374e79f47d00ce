import { join } from 'node:path';
import { ownRelease } from '../server/neo4jVersion.ts';
import { findProgram, isExecutable } from '../process/findProgram.ts';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';
import { type Lack, lackHere } from '../settings/neo4jUnavailable.ts';
import { runProgram } from '../process/runProgram.ts';

export interface Java {
  readonly program: string;
  /** As Java says it, such as 17.0.15. */
  readonly version: string;
  /** What `JAVA_HOME` has to be for it; null where it does not say. */
  readonly home: string | null;
}

/**
 * The first Java of a supported feature release: of `JAVA_HOME`, then of `PATH`. Otherwise what was found instead.
 *
 * @param supported such as 17 and 21
 */
export async function findJava(
  environment: EnvironmentVariables,
  supported: readonly number[] = ownRelease.javas,
): Promise<Java | Lack> {
  const javaHome = environment['JAVA_HOME'] ?? '';
  const fromHome = javaHome === '' ? [] : [join(javaHome, 'bin', 'java')];
  const candidates = [...fromHome, ...(await findProgram('java', environment))];
  const unsuitable: string[] = [];
  const wanted = `Java ${supported.join(' or ')}`;
  for (const program of new Set(candidates)) {
    if (!(await isExecutable(program))) continue;
    const found = await askVersion(program, environment);
    if (found === null) unsuitable.push(`${program}, which does not say its version`);
    else if (supported.includes(releaseOf(found.version))) return found;
    else unsuitable.push(`Java ${found.version} at ${program}`);
  }
  return lackHere(
    unsuitable.length === 0
      ? `no Java is in JAVA_HOME or PATH, and ${wanted} is needed`
      : `${wanted} is needed; found ${unsuitable.join(', ')}`,
    `Install ${wanted} (Debian: openjdk-${supported[0] ?? ''}-jre-headless), or set JAVA_HOME to one`,
  );
}

async function askVersion(program: string, environment: EnvironmentVariables): Promise<Java | null> {
  try {
    const { lines } = await runProgram(program, ['-XshowSettings:properties', '-version'], {
      environment,
      timeout: 20_000,
    });
    const text = lines.join('\n');
    const version = /version "([^"]+)"/.exec(text)?.[1];
    const home = /^\s*java\.home = (.+)$/m.exec(text)?.[1] ?? null;
    return version === undefined ? null : { program, version, home };
  } catch {
    return null;
  }
}

/** 17 of 17.0.15; 8 of 1.8.0_392, as it was written up to Java 8. */
function releaseOf(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
}
