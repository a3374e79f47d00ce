import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Java } from './findJava.ts';
import { javaArguments } from './javaArguments.ts';
import type { Neo4jSettings } from '../settings/neo4jSettings.ts';
import { isThere } from '../process/isThere.ts';
import { runProgram } from '../process/runProgram.ts';
import type { ServerFiles } from '../server/serverFiles.ts';

/** Java's archive of the classes that a server loads (AppCDS). With it a start takes half the processor time. */
interface ClassArchive {
  /** What a start of the server is told: to use the archive, or to list what it loads. */
  readonly options: readonly string[];
  /**
   * Makes the archive for the next start from what this one has loaded so far: a Java of its own, at the lowest
   * priority, takes some 20 seconds of processor time and 600 MB of memory once, and leaves 100 MB in a file. Does
   * nothing where the archive is there, or where so much memory is not free. Fails where Java or the disk do; then
   * nothing is left.
   *
   * @param signal ends it where it aborts
   */
  readonly make: (signal: AbortSignal) => Promise<void>;
}

/** What making it takes, and as much for others; bytes. */
const wantedMemory = 1.2e9;

/** Java's own limit for a line of its list of classes; a longer one, of a lambda, makes it give up. */
const longestLine = 4096;

/** Java itself looks whether an archive fits its version and these very jars, and goes without it where it does not. */
export async function classArchive(
  { classes }: ServerFiles,
  java: Java,
  jars: readonly string[],
  { environment, self }: Pick<Neo4jSettings, 'environment' | 'self'>,
): Promise<ClassArchive> {
  const key = createHash('sha256')
    .update(JSON.stringify([java, jars]))
    .digest('hex')
    .slice(0, 16);
  const archive = `${classes}-${key}.jsa`;
  if (await isThere(archive)) {
    return { options: [`-XX:SharedArchiveFile=${archive}`], make: () => Promise.resolve() };
  }
  const list = `${classes}-${key}.list`;
  return { options: [`-XX:DumpLoadedClassList=${list}`], make };

  async function make(signal: AbortSignal): Promise<void> {
    if (self.availableMemory() < wantedMemory || (await isThere(archive))) return;
    const [chosen, given, part] = [`${classes}.list`, `${classes}.args`, `${classes}.part`];
    try {
      // The server still writes its list: the last line may be half.
      const lines = (await readFile(list, 'utf8')).split('\n').slice(0, -1);
      await writeFile(chosen, lines.filter((line) => line.length < longestLine).join('\n'));
      const options = ['-Xshare:dump', `-XX:SharedClassListFile=${chosen}`, `-XX:SharedArchiveFile=${part}`];
      await writeFile(given, javaArguments(jars, [], options));
      const { exitCode, lines: said } = await runProgram('nice', ['-n', '19', java.program, `@${given}`], {
        environment,
        signal,
      });
      if (exitCode !== 0) throw new Error(`no archive of classes was made: ${said.slice(-3).join(' / ')}`);
      await removeFormer();
      await rename(part, archive);
    } finally {
      await Promise.all([chosen, given, part].map((file) => rm(file, { force: true })));
    }
  }

  /** Archives of other versions, and lists; the server may go on writing to its own, which nobody reads any more. */
  async function removeFormer(): Promise<void> {
    const folder = dirname(classes);
    const former = (await readdir(folder)).filter((name) => name.startsWith(`${basename(classes)}-`));
    await Promise.all(former.map((name) => rm(join(folder, name), { force: true })));
  }
}
