import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print, valueFromASTUntyped } from 'graphql';
import { didYouMean } from '../domain/didYouMean.ts';
import { AskFailure } from './askFailure.ts';

export interface NamedOperation {
  readonly name: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  /** Other words in which people may ask it. */
  readonly alsoAsked: readonly string[];
  /** What it is about, as the list of questions orders them. */
  readonly theme: string;
  readonly text: string;
  readonly variables: readonly {
    readonly name: string;
    /** The GraphQL type. */
    readonly type: string;
    readonly about: string;
    /** Whether there is no answer without it. */
    readonly required: boolean;
    /** What is used where nothing is given; undefined where there is none. */
    readonly fallback: unknown;
    /** With what it is shown; undefined where the seed has no example. */
    readonly example: unknown;
  }[];
}

/** By the name of an operation, the values of its variables with which it is shown. */
export type OperationExamples = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** The library of operations under a folder, by name. Throws where a file is not one operation of its own name. */
export function readNamedOperations(
  directory: string,
  examples: OperationExamples = new Map(),
): ReadonlyMap<string, NamedOperation> {
  const operations = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => readOperation(path, readFileSync(join(directory, path), 'utf8'), examples))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(operations.map((operation) => [operation.name, operation]));
}

/** `There is no operation "whoSaysWht". Did you mean "whoSaysWhat"?` */
export function unknownOperation(name: string, operations: ReadonlyMap<string, NamedOperation>): AskFailure {
  const hint = didYouMean(name, operations.keys()) || ` There are ${[...operations.keys()].join(', ')}.`;
  return new AskFailure('BAD_USER_INPUT', [`There is no operation "${name}".${hint}`]);
}

function readOperation(path: string, text: string, examples: OperationExamples): NamedOperation {
  const [operation, ...more] = parse(text).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const name = operation?.name?.value;
  if (operation === undefined || name === undefined || more.length > 0 || !path.endsWith(`${name}.graphql`)) {
    throw new Error(`${path} must hold one operation with the name of the file`);
  }
  const head = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim());
  return {
    name,
    question: questionOf(head),
    alsoAsked: linesOf(head, 'Also: '),
    theme: linesOf(head, 'Theme: ')[0] ?? '',
    text,
    variables: (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      about: aboutVariable(head, variable.name.value),
      required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      fallback: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
      example: examples.get(name)?.[variable.name.value],
    })),
  };
}

/** The sentence on top, to its question mark; what else stands there explains it. */
function questionOf(head: readonly string[]): string {
  const end = head.findIndex((line) => line === '' || /^(?:Theme|Also): |^\$/.test(line));
  const top = head.slice(0, end).join(' ');
  return top.slice(0, top.indexOf('?') + 1);
}

/** What stands behind a word that lines of the head begin with. */
function linesOf(head: readonly string[], begin: string): readonly string[] {
  return head.filter((line) => line.startsWith(begin)).map((line) => line.slice(begin.length));
}

function aboutVariable(head: readonly string[], name: string): string {
  const line = head.find((each) => each.startsWith(`$${name} `));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
}
