import type { GivenVariables } from '../api/readVariables.ts';
import type { TableFormat } from '../web/tableFormats.ts';

/** What was asked on the command line. */
export interface AskQuestion {
  readonly name: string;
  readonly given: GivenVariables;
  readonly format: TableFormat;
  readonly list: string | null;
}

/** What is printed: the answer alone to stdout, and beside it what a reader should know. */
export interface AskAnswer {
  readonly text: string;
  readonly asides: readonly string[];
}

/** Tells which variables an operation was asked with that was given none. */
export function describeExample(name: string, variables: GivenVariables): string {
  return `Asked by its example: ${name} ${variables.map(([variable, text]) => `${variable}=${text}`).join(' ')}`;
}
