import { readFile, writeFile } from 'node:fs/promises';
import { docker } from './docker/docker.ts';
import { embedded, hasHome } from './embedded/embedded.ts';
import { findProgram } from './process/findProgram.ts';
import { isThere } from './process/isThere.ts';
import type { Neo4jSettings } from './settings/neo4jSettings.ts';
import type { ServerFiles } from './server/serverFiles.ts';
import type { Way } from './server/startable.ts';

interface Choice {
  /** In the order in which they are to be tried. */
  readonly ways: readonly Way[];
  /** For people, where the order is not the usual one. */
  readonly reason: string | null;
  /** Is told which of them has started. */
  readonly remember: (way: Way) => Promise<void>;
}

/**
 * Which ways to start a server are to be tried. The two keep their data apart, so with `auto` a data directory stays
 * with the way that made its data: who has written something of his own into the graph finds it again, also after he
 * has installed Docker. A new data directory gets Docker, if it can be had. When the usual way fails once and the other
 * stands in, the data directory still belongs to the usual one.
 */
export async function chooseWays(files: ServerFiles, { local, environment }: Neo4jSettings): Promise<Choice> {
  const remember = (way: Way) => writeFile(files.way, `${way.origin}\n`);
  if (local !== 'auto') return { ways: [local === 'docker' ? docker : embedded], reason: null, remember };
  const owner = await ownerOfData(files);
  if (owner === null) return { ways: [docker, embedded], reason: null, remember };
  const keep = () => Promise.resolve();
  if (owner === 'docker') return { ways: [docker, embedded], reason: null, remember: keep };
  const [program] = await findProgram('docker', environment);
  const reason =
    `Neo4j is started ${embedded.how}, as the data in ${files.home} were made` +
    (program === undefined ? '' : '; NEO4J_LOCAL=docker starts it in Docker, with data of its own');
  return { ways: [embedded, docker], reason, remember: keep };
}

async function ownerOfData(files: ServerFiles): Promise<'docker' | 'embedded' | null> {
  const noted = await readFile(files.way, 'utf8').catch(() => '');
  if (noted === 'docker\n' || noted === 'embedded\n') return noted === 'docker\n' ? 'docker' : 'embedded';
  if (await hasHome(files)) return 'embedded';
  return (await isThere(files.container)) ? 'docker' : null;
}
