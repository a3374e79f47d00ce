import { mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { embedded, hasHome, openAdminTool } from './embedded/embedded.ts';
import { runAdminTool } from './embedded/runAdminTool.ts';
import { release } from './hold/holder.ts';
import { takeHold } from './hold/takeHold.ts';
import { isThere } from './process/isThere.ts';
import { livingProcess } from './process/livingProcess.ts';
import { withProgress } from './process/withProgress.ts';
import { type ServerFiles, serverFiles } from './server/serverFiles.ts';
import { BackupRefused } from './settings/backupRefused.ts';
import type { Neo4jSettings, Report } from './settings/neo4jSettings.ts';

/** The data of the Neo4j that is started here, while none runs on them. Each fails with `BackupRefused`. */
export interface StoppedData {
  /** Fails where there are none, or where the file for a dump is there already. */
  want(newFile: string | null): Promise<void>;
  /** Writes them into a file that is not there yet; gives its bytes. */
  dump(file: string): Promise<number>;
  /**
   * Puts those of a dump in their place, where `replace` says so if there are any. What fails leaves them as they were.
   */
  load(file: string, replace: boolean): Promise<void>;
  /** Looks whether they are whole. */
  check(): Promise<void>;
}

/** Called with what undoes a work that is ended halfway. */
export type AtEnd = (undo: () => Promise<void>) => void;

/**
 * Works on the data while no server runs on them: they are held, so that none is started meanwhile. Fails with
 * `BackupRefused` where one runs, or where they are in a volume of Docker's.
 */
export async function withStoppedData<Result>(
  settings: Neo4jSettings,
  report: Report,
  atEnd: AtEnd,
  work: (data: StoppedData) => Promise<Result>,
): Promise<Result> {
  const files = serverFiles(settings.dataDirectory);
  if ((await readFile(files.way, 'utf8').catch(() => '')) === 'docker\n') throw await inDocker(files);
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
  const me = await livingProcess(settings.self.pid);
  if (me === null) throw new Error(`process ${settings.self.pid} does not live, and should be our own`);
  const other = await takeHold(files, me, settings.self, report);
  if (other !== null) {
    const stop = 'Stop it, with Ctrl-C where it was started, and try again.';
    throw new BackupRefused(`Process ${other.owner.pid} runs Neo4j on ${files.home}. ${stop}`);
  }
  const letGo = () => release(files.holder, me);
  atEnd(letGo);
  try {
    return await work(dataOf(files, settings, report, atEnd));
  } finally {
    await letGo();
  }
}

function dataOf(files: ServerFiles, settings: Neo4jSettings, report: Report, atEnd: AtEnd): StoppedData {
  const stop = new AbortController();
  atEnd(() => {
    stop.abort();
    return Promise.resolve();
  });

  async function admin(doing: string, given: readonly string[]): Promise<void> {
    const tool = await openAdminTool(files, settings, report);
    const running = runAdminTool(tool, given, stop.signal);
    const { exitCode, lines } = await withProgress(report, (seconds) => `${doing}: ${seconds} s`, running);
    if (exitCode === 0) return;
    const said = lines.filter((line) => /error|exception|inconsisten|caused by|not /i.test(line)).slice(-3);
    throw new BackupRefused(`${doing}: failed. Neo4j said: ${(said.length > 0 ? said : lines.slice(-3)).join(' / ')}`);
  }

  return {
    async want(newFile) {
      if (!(await hasHome(files))) {
        const which = 'DATA_DIR names the folder of the Neo4j started here';
        throw new BackupRefused(`There are no data in ${files.home}. ${which}.`);
      }
      if (newFile !== null && (await isThere(newFile))) {
        throw new BackupRefused(`${newFile} is there already: name a new file.`);
      }
    },

    async dump(file) {
      // Beside the file: it appears there whole, or not at all.
      const folder = await mkdtemp(join(dirname(resolve(file)), '.policytrail-dump-')).catch((error: unknown) => {
        throw new BackupRefused(
          `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
        );
      });
      const remove = () => rm(folder, { recursive: true, force: true });
      atEnd(remove);
      try {
        await admin(`The data are written to ${file}`, ['database', 'dump', 'neo4j', `--to-path=${folder}`]);
        await rename(join(folder, 'neo4j.dump'), file);
      } finally {
        await remove();
      }
      return (await stat(file)).size;
    },

    async load(file, replace) {
      if (!(await isThere(file))) throw new BackupRefused(`There is no file ${file}.`);
      const isNew = !(await hasHome(files));
      if (!isNew && !replace) {
        throw new BackupRefused(
          `There are data in ${files.home}. Give --replace, and those of ${file} take their place.`,
        );
      }
      // A new home gets its password.
      if (isNew) await embedded.prepare(files, settings, report);
      const folder = await mkdtemp(join(files.folder, 'load-'));
      const stores = ['databases', 'transactions'].map((kind) => join(files.home, 'data', kind, 'neo4j'));
      const aside = (at: number) => join(folder, `old-${at}`);
      let undone = false;
      const undo = async () => {
        if (undone) return;
        undone = true;
        for (const [at, store] of stores.entries()) {
          if (!(await isThere(aside(at)))) continue;
          await rm(store, { recursive: true, force: true });
          await rename(aside(at), store);
        }
        await rm(folder, { recursive: true, force: true });
      };
      atEnd(undo);
      try {
        await symlink(resolve(file), join(folder, 'neo4j.dump'));
        for (const [at, store] of stores.entries()) if (await isThere(store)) await rename(store, aside(at));
        await admin(`The data of ${file} are loaded`, ['database', 'load', 'neo4j', `--from-path=${folder}`]);
        undone = true;
        await rm(folder, { recursive: true, force: true });
      } finally {
        await undo();
      }
    },

    async check() {
      await admin('The data are checked', ['database', 'check', 'neo4j', `--report-path=${files.home}/logs`]);
    },
  };
}

/** The tool of the image does it there; the data belong to a user of the image. */
async function inDocker(files: ServerFiles): Promise<BackupRefused> {
  const name = (await readFile(files.container, 'utf8').catch(() => '')).trim();
  const run = `docker run --rm -v ${name}:/data IMAGE neo4j-admin database dump neo4j --to-stdout > FILE`;
  return new BackupRefused(
    `The data are in the volume ${name} of Docker. Stop what runs on them; then, with the image that docker ps named:\n` +
      `  ${run}\n  docker run --rm -i -v ${name}:/data IMAGE neo4j-admin database load neo4j --from-stdin < FILE`,
  );
}
