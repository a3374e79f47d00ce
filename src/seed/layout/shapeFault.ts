import type { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import { keysAt } from './keysAt.ts';

/** What zod found wrong with a file, said with its place; an unknown key is answered with the nearest. */
export function shapeFaults(file: SeedFile, shape: z.core.$ZodType, issue: z.core.$ZodIssue): readonly Fault[] {
  const path: ValuePath = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    return issue.keys.map((key) => file.faultAt([...path, key], `is no key here.${didYouMean(key, known)}`));
  }
  return [file.faultAt(path, explain(issue))];
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (issue.input === undefined) return 'is missing';
    if (issue.input === null) return 'is still to be filled in';
    if (issue.code === 'invalid_type') return `wants ${issue.expected}, is ${JSON.stringify(issue.input)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join(', ');
  return issue.message;
}
