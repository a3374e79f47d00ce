import type { Placed } from '../layout/seed.ts';
import type { ValuePath } from '../file/seedFile.ts';

/** Something that a person has to look at. */
export interface Waiting {
  /** The file to edit, and the line in it. */
  readonly place: string;
  readonly what: string;
  /** What belongs to it, a line each. */
  readonly more: readonly string[];
}

/** A thing that waits, at a key of it where one is given. */
export function waiting(thing: Placed, what: string, more: readonly string[] = [], key: ValuePath = []): Waiting {
  const { file, line } = thing.file.faultAt(
    [...thing.path.slice(0, thing.path.at(-1) === 'id' ? -1 : undefined), ...key],
    '',
  );
  return { place: `${file}:${line}`, what: `${thing.id}: ${what}`, more };
}
