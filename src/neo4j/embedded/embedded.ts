import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lackOfMaven } from './askMaven.ts';
import { classArchive } from './classArchive.ts';
import { configurationFile } from '../server/configuration.ts';
import { findClassPath } from './findClassPath.ts';
import { findJava, type Java } from './findJava.ts';
import { findProgram } from '../process/findProgram.ts';
import { isThere } from '../process/isThere.ts';
import { javaArguments } from './javaArguments.ts';
import { keepPassword } from '../server/keepPassword.ts';
import { ownRelease } from '../server/neo4jVersion.ts';
import { launchServer } from '../server/launchServer.ts';
import type { Neo4jRelease } from '../settings/neo4jRelease.ts';
import type { EnvironmentVariables, Neo4jSettings, Report } from '../settings/neo4jSettings.ts';
import { Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';
import type { ServerFiles } from '../server/serverFiles.ts';
import type { AdminTool } from './runAdminTool.ts';
import { setInitialPassword } from './setInitialPassword.ts';
import type { Startable, Way } from '../server/startable.ts';
import { withProgress } from '../process/withProgress.ts';

/** A server from Maven's jars, its data in the data directory itself. */
export const embedded: Way = { origin: 'embedded', how: "from Maven's jars", prepare };

/** Whether a server has ever started on this home. */
export function hasHome(files: ServerFiles): Promise<boolean> {
  return isThere(files.systemDatabase);
}

/** Neo4j's tool for administrators, for this home. Fails with `Neo4jUnavailable`. */
export async function openAdminTool(
  files: ServerFiles,
  { environment, release = ownRelease }: Pick<Neo4jSettings, 'environment' | 'release'>,
  report: Report,
): Promise<AdminTool> {
  const java = await needJava(environment, release);
  await mkdir(dirname(files.configuration), { recursive: true });
  return {
    files,
    java,
    jars: await findClassPath(files.classPath, release.pom, java, environment, report),
    environment,
  };
}

async function prepare(files: ServerFiles, settings: Neo4jSettings, report: Report): Promise<Startable> {
  const { environment, release = ownRelease } = settings;
  const tool = await openAdminTool(files, settings, report);
  const { java, jars } = tool;
  const isNew = !(await hasHome(files));
  const removal = `delete ${files.folder}`;
  const password = await keepPassword(files, isNew ? null : { name: files.home, removal });
  if (isNew) {
    await withProgress(
      report,
      (seconds) => `Neo4j's password is being set: ${seconds} s`,
      setInitialPassword(password, tool),
    );
  }
  const where = [`--home-dir=${files.home}`, `--config-dir=${dirname(files.configuration)}`, '--console-mode'];
  const { options, make } = await classArchive(files, java, jars, settings);
  await writeFile(files.serverArguments, javaArguments(jars, [release.mainClass, ...where], options));
  await mkdir(files.imports, { recursive: true });
  return {
    password,
    description: `started here, data in ${files.home}`,
    remedy: `See ${files.home}/logs`,
    remedyOfPassword: `Put back the right one, or ${removal}; the data are then loaded anew`,
    async launch(ports) {
      await writeFile(
        files.configuration,
        configurationFile(ports, settings.onBrowserConnect ?? null, release.settings),
      );
      const given = [`@${files.serverArguments}`];
      return launchServer({ program: java.program, given, folder: files.home, environment, endBy: null }, report);
    },
    quicken: make,
    clearAway: () => Promise.resolve(),
  };
}

/** Both programs are told of at once where both are missing. */
async function needJava(environment: EnvironmentVariables, { javas }: Neo4jRelease): Promise<Java> {
  const java = await findJava(environment, javas);
  if (!('lack' in java)) return java;
  const maven = await findProgram('mvn', environment);
  throw new Neo4jUnavailable(maven.length === 0 ? [java, lackOfMaven] : [java]);
}
