import type { Fault } from '../file/fault.ts';
import type { SeedFile } from '../file/seedFile.ts';
import { shapeFaults } from '../layout/shapeFault.ts';
import { operations } from './questions.generated.ts';
import { shapeOfExamples } from './shapeOfExamples.ts';

/** What of the examples fits no question: names, types, a missing variable. (References are checked on all files.) */
export function exampleFaults(file: SeedFile): readonly Fault[] {
  const { error } = shapeOfExamples.safeParse(file.value, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => shapeFaults(file, shapeOfExamples, issue));
}

/** The named operations that a seed gives no example of, in one line. Without any examples nothing is missed. */
export function withoutExample({ path, value }: SeedFile): readonly string[] {
  const given = (value as { readonly operations?: object } | null)?.operations ?? {};
  const missing = Object.keys(operations).filter((name) => !(name in given));
  return missing.length === 0 ? [] : [`${path}: no example of ${missing.join(', ')}`];
}
