import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { EnvironmentVariables } from '../settings/neo4jSettings.ts';

/** All executable files of this name in the folders of `PATH`, in their order. */
export async function findProgram(name: string, environment: EnvironmentVariables): Promise<readonly string[]> {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = [...new Set(folders)].map((folder) => join(folder, name));
  const runs = await Promise.all(files.map(isExecutable));
  return files.filter((_file, index) => runs[index]);
}

export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
