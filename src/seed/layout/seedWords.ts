import { z } from 'zod';
import { act, text } from '../concept/shape/scalar.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile } from '../file/seedFile.ts';
import { shapeFaults } from './shapeFault.ts';

export const wordsFile = 'words.yaml';

const shape = z.strictObject({
  /** What issues may ask about, each with a sentence that says what it is. */
  acts: z.record(act, text),
});

/** The words that belong to the subject of a seed, with their sentences. */
export interface SeedWords {
  readonly acts: ReadonlyMap<string, string>;
}

/** Understands `words.yaml`; a seed without it has no words. Tells every fault of the file. */
export function shapeWords(file: SeedFile | undefined): {
  readonly words: SeedWords;
  readonly faults: readonly Fault[];
  /** What was not understood, as text. */
  readonly lost: readonly string[];
} {
  if (file === undefined) return { words: { acts: new Map() }, faults: [], lost: [] };
  const { data, error } = shape.safeParse(file.value, { reportInput: true });
  return {
    words: { acts: new Map(Object.entries(data?.acts ?? {})) },
    lost: error === undefined ? [] : [JSON.stringify(file.value)],
    faults: (error?.issues ?? []).flatMap((issue) => shapeFaults(file, shape, issue)),
  };
}
