import { delimiter } from 'node:path';

/** How Neo4j wants Java; heap settings in `neo4j.conf` have no effect when it is started without its own script. */
const flags: readonly string[] = [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (opened) => `--add-opens=java.base/${opened}=ALL-UNNAMED`,
  ),
  '-Xms128m',
  '-Xmx512m',
  // Twice as fast to start as the default collector on two cores.
  '-XX:+UseSerialGC',
];

/**
 * The text of an `@argument` file for Java: too long for a command line, and not seen in the list of processes.
 *
 * @param program the class that is run, and what it is given
 * @param options more of Java's own
 */
export function javaArguments(
  jars: readonly string[],
  program: readonly string[],
  options: readonly string[] = [],
): string {
  const all = [...flags, ...options, '-cp', jars.join(delimiter), ...program];
  return all.map((argument) => `"${argument.replace(/["\\]/g, '\\$&')}"\n`).join('');
}
