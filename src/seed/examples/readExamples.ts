import { valueBeside } from '../file/valueBeside.ts';
import { shapeOfExamples } from './shapeOfExamples.ts';

/** The values of a question's variables. */
export type ExampleVariables = Readonly<Record<string, unknown>>;

/** With what a seed shows each question. What is not there has no example. */
export interface Examples {
  /** The named operation that people meet first. */
  readonly first: { readonly operation: string; readonly variables: ExampleVariables } | null;
  /** By the name of the operation. */
  readonly operations: ReadonlyMap<string, ExampleVariables>;
  /** By the name of the question for Neo4j Browser. */
  readonly guide: ReadonlyMap<string, ExampleVariables>;
}

export const examplesFile = 'examples.yaml';

const none: Examples = { first: null, operations: new Map(), guide: new Map() };

/** The examples of a seed: none where it has no file of them, or one with faults, which the check of the seed tells. */
export function readExamples(directory: string): Examples {
  const { data } = shapeOfExamples.safeParse(valueBeside(directory, examplesFile));
  if (data === undefined) return none;
  const [first] = given(data.first);
  return {
    first: first === undefined ? null : { operation: first[0], variables: first[1] },
    operations: new Map(given(data.operations)),
    guide: new Map(given(data.guide)),
  };
}

function given(values: Readonly<Record<string, ExampleVariables | undefined>>): [string, ExampleVariables][] {
  return Object.entries(values).flatMap(([name, variables]) => (variables === undefined ? [] : [[name, variables]]));
}
