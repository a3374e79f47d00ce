import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { LivingProcess } from '../process/livingProcess.ts';
import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';

/**
 * Who holds a data directory. The file is there from before the start of a server until after its end; a run that was
 * killed leaves it behind, which is noticed by its owner not living any more.
 */
export interface Holder {
  /** The run that starts and stops the server. */
  readonly owner: LivingProcess;
  readonly phase: 'starting' | 'ready' | 'stopping';
  /** Null until it is started. */
  readonly server: LivingProcess | null;
  readonly boltPort: number;
  readonly httpPort: number;
}

/** The holder that the file names; null when there is none. Fails with `Neo4jUnavailable`
 * when it cannot be read. */
export async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw new Neo4jUnavailable([
      lackHere(`${file}, which says who holds the data, cannot be read`, 'Delete it when no other run uses the data'),
    ]);
  }
}

/** Becomes the holder, unless there is one. The file appears at once and whole: two runs never both succeed. */
export async function becomeHolder(file: string, holder: Holder): Promise<boolean> {
  const draft = await writeDraft(file, holder);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

/** Says how far the holder is; only for the run that holds. */
export async function update(file: string, holder: Holder): Promise<void> {
  await rename(await writeDraft(file, holder), file);
}

/**
 * Removes the file, if it still names this owner. Two runs that find the same dead holder in the same instant may both
 * believe to have succeeded it; Neo4j's own lock of the store then refuses the second.
 */
export async function release(file: string, owner: LivingProcess): Promise<void> {
  const holder = await readHolder(file);
  if (holder?.owner.pid === owner.pid && holder.owner.birth === owner.birth) await rm(file, { force: true });
}

let drafts = 0;

async function writeDraft(file: string, holder: Holder): Promise<string> {
  drafts += 1;
  const draft = `${file}.${holder.owner.pid}.${drafts}`;
  await writeFile(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  return draft;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
