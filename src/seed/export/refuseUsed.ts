import { existsSync, readdirSync, statSync } from 'node:fs';
import { Refusal } from '../file/refusal.ts';

/** An export goes into a folder that is new or empty. Throws a `Refusal` for any other. */
export function refuseUsed(directory: string): void {
  if (!existsSync(directory)) return;
  if (!statSync(directory).isDirectory())
    throw new Refusal(`${directory} is a file: name a folder that is new or empty`);
  if (readdirSync(directory).length > 0)
    throw new Refusal(`${directory} is not empty: name a folder that is new or empty`);
}
