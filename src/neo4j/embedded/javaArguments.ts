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
 * The text of an `@argument` file for Java: too long for a command line, and not seen in the list of processes. A class
 * data archive (AppCDS) would save two of five seconds on each later start, but costs ten seconds and 84 MB once: left
 * out.
 */
export function javaArguments(jars: readonly string[], mainClass: string, given: readonly string[]): string {
  const all = [...flags, '-cp', jars.join(delimiter), mainClass, ...given];
  return all.map((argument) => `"${argument.replace(/["\\]/g, '\\$&')}"\n`).join('');
}
