import type { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import { keysAt, shapeAt } from './shapeAt.ts';
import { wanted } from './wanted.ts';

/** What zod found wrong with a file, said with its place and what may stand there. */
export function shapeFaults(file: SeedFile, shape: z.core.$ZodType, issue: z.core.$ZodIssue): readonly Fault[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    return issue.keys.map((key) => file.faultAt([...path, key], `is no key here.${didYouMean(key, known)}`));
  }
  return [file.faultAt(path, explain(issue, shapeAt(shape, path)))];
}

export function pathOf(issue: z.core.$ZodIssue): ValuePath {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function explain(issue: z.core.$ZodIssue, shape: z.core.$ZodType | undefined): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    const there = shape === undefined ? issue.code : wanted(shape);
    if (issue.input === undefined) return `is missing: it wants ${there}`;
    if (issue.input === null) return `is still to be filled in: it wants ${there}`;
    if (issue.code === 'invalid_type') return `wants ${there}, is ${JSON.stringify(issue.input)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join(', ');
  return issue.message;
}
