import { lackHere, Neo4jUnavailable } from '../settings/neo4jUnavailable.ts';

/** What a file system says, in words. `mkdir` says ENOENT of a folder on one that is mounted to be read only. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
  ENOENT: 'it cannot be made; what holds it may be there to be read only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file of that name is there',
  ENOSPC: 'no room is left there',
  EDQUOT: 'the quota of this user is used up',
};

/** The fault of a data directory in which nothing can be kept; null where the error is another. */
export function unwritable(error: unknown, folder: string): Neo4jUnavailable | null {
  const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
  if (reason === undefined) return null;
  return new Neo4jUnavailable([
    lackHere(
      `nothing can be kept in ${folder}: ${reason}`,
      'Make room or give the right to write, or choose another DATA_DIR',
    ),
  ]);
}

/** Whether a line of Neo4j's says that the disk is full. */
export function saysFull(line: string): boolean {
  return /No space left on device|Disk quota exceeded|not enough space/i.test(line);
}
