import type { ASTVisitor, ValidationContext } from 'graphql';
import { inputError } from './field/inputError.ts';

export interface ValueLimits {
  /** The most values of a list. */
  readonly list: number;
  /** The most characters of a text. */
  readonly text: number;
}

/** How deep a variable may be nested: no input of the schema needs a tenth of it. */
const deepest = 100;

/** A validation rule that refuses lists and texts that are too long where they are written into a document. */
export function limitValues(limits: ValueLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    ListValue(node) {
      const message = longList(node.values.length, limits);
      if (message !== null) context.reportError(inputError(message, 'TOO_COSTLY', [node]));
    },
    StringValue(node) {
      const message = longText(node.value.length, limits);
      if (message !== null) context.reportError(inputError(message, 'TOO_COSTLY', [node]));
    },
  });
}

/** Refuses variables that are nested too deeply, or have a list or a text that is too long. */
export function refuseLongVariables(variables: Readonly<Record<string, unknown>>, limits: ValueLimits): void {
  for (const [name, given] of Object.entries(variables)) look(given, `$${name}`, 1);

  function look(value: unknown, name: string, depth: number): void {
    if (depth > deepest) {
      throw inputError(`${name}: it is nested more than ${deepest} levels deep.`, 'TOO_COSTLY');
    }
    const message =
      typeof value === 'string'
        ? longText(value.length, limits)
        : longList(Array.isArray(value) ? value.length : 0, limits);
    if (message !== null) throw inputError(`${name}: ${message}`, 'TOO_COSTLY');
    if (typeof value !== 'object' || value === null) return;
    for (const each of Object.values(value)) look(each, name, depth + 1);
  }
}

function longList(length: number, { list }: ValueLimits): string | null {
  return length <= list
    ? null
    : `a list has ${length} values, more than ${list} (MAX_LIST). Ask in several operations.`;
}

function longText(length: number, { text }: ValueLimits): string | null {
  return length <= text ? null : `a text has ${length} characters, more than ${text} (MAX_TEXT).`;
}
