import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print, valueFromASTUntyped } from 'graphql';

export interface NamedOperation {
  readonly name: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  readonly text: string;
  readonly variables: readonly {
    readonly name: string;
    /** The GraphQL type. */
    readonly type: string;
    readonly about: string;
    /** What is used where nothing is given; undefined where there is none. */
    readonly example: unknown;
  }[];
}

/** The library of operations under a folder, by name. Throws where a file is not one operation of its own name. */
export function readNamedOperations(directory: string): ReadonlyMap<string, NamedOperation> {
  const operations = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => readOperation(path, readFileSync(join(directory, path), 'utf8')))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(operations.map((operation) => [operation.name, operation]));
}

function readOperation(path: string, text: string): NamedOperation {
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
    question: head[0] ?? '',
    text,
    variables: (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      about: aboutVariable(head, variable.name.value),
      example: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    })),
  };
}

function aboutVariable(head: readonly string[], name: string): string {
  const line = head.find((each) => each.startsWith(`$${name} `));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
}
