import { didYouMean } from '../domain/didYouMean.ts';
import { AskFailure } from './askFailure.ts';
import type { NamedOperation } from './namedOperations.ts';

/** Names with values as they stand in an address or on a command line. A name may stand more than once, for a list. */
export type GivenVariables = readonly (readonly [name: string, text: string])[];

type Variable = NamedOperation['variables'][number];

/**
 * Given texts as the values that an operation's variables want. What is left out, or empty, means all. Throws an
 * `AskFailure` with every fault: what was given, what is wanted, and an example; a name that is near stands last.
 */
export function readVariables(operation: NamedOperation, given: GivenVariables): Readonly<Record<string, unknown>> {
  const faults: string[] = [];
  // Told last, where the eye is.
  const unknown: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of new Set(given.map(([each]) => each))) {
    const variable = operation.variables.find((each) => each.name === name);
    if (variable === undefined) {
      unknown.push(describeUnknown(operation, name));
      continue;
    }
    const texts = given.filter(([each, text]) => each === name && text !== '').map(([, text]) => text);
    if (texts.length === 0) continue;
    const value = isList(variable) ? texts.flatMap(itemsOf) : texts.length === 1 ? texts[0] : undefined;
    if (value === undefined) faults.push(`${name} is given ${texts.length} times; give it once.${exampleOf(variable)}`);
    else values[name] = Array.isArray(value) ? value.map((each) => valueOf(variable, each)) : valueOf(variable, value);
  }
  const missing = operation.variables.filter(({ name, required }) => required && values[name] === undefined);
  for (const variable of missing) {
    faults.push(`${operation.name} needs ${variable.name}: ${variable.about}${exampleOf(variable)}`);
  }
  if (faults.length + unknown.length > 0) throw new AskFailure('BAD_USER_INPUT', [...faults, ...unknown]);
  return values;
}

/** The variables of the example that an operation comes with. */
export function exampleVariables({ variables }: NamedOperation): GivenVariables {
  return variables.flatMap(({ name, example }) =>
    example === undefined || example === null ? [] : [[name, exampleText(example)] as const],
  );
}

/** A value as it is given in an address or on a command line. */
export function exampleText(example: unknown): string {
  if (!Array.isArray(example)) return String(example);
  return example.some((each) => /[,[]/.test(String(each))) ? JSON.stringify(example) : example.join(',');
}

function isList({ type }: Variable): boolean {
  return type.startsWith('[');
}

/** `a,b`, or `["a","b"]` where a value has a comma of its own. */
function itemsOf(text: string): readonly string[] {
  if (!text.startsWith('[')) return text.split(',').map((each) => each.trim());
  try {
    return (JSON.parse(text) as unknown[]).map(String);
  } catch {
    throw new AskFailure('BAD_USER_INPUT', [`"${text}" is no list. Give one such as a,b or ["a","b"].`]);
  }
}

function valueOf({ type }: Variable, text: string): unknown {
  const named = type.replace(/[[\]!]/g, '');
  if ((named === 'Int' || named === 'Float') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return named === 'Boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

function exampleOf({ name, example }: Variable): string {
  return example === undefined || example === null ? '' : ` For example ${name}=${exampleText(example)}`;
}

function describeUnknown({ name, variables }: NamedOperation, given: string): string {
  const known = variables.map((each) => each.name);
  const has = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
  return `"${given}" is no variable of ${name}. ${has}${didYouMean(given, known)}`;
}
