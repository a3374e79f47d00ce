import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type ExampleVariables, readExamples } from '../../src/seed/examples/readExamples.ts';

/** One root field of a document whose answer over the seed is kept. */
export interface GoldenQuestion {
  /** `event/timeline.events`, for messages. */
  readonly name: string;
  /** The key of the root field in the answer. */
  readonly key: string;
  /** The document with this root field alone; not checked for fragments and variables that only the others use. */
  readonly document: DocumentNode;
  readonly text: string;
  readonly variables: ExampleVariables;
  /** The answer of the root field. */
  readonly recorded: unknown;
}

/** The root fields of the documents that test/operations/golden.test.ts asks. */
export function goldenQuestions(): readonly GoldenQuestion[] {
  const examples = readExamples('seed').operations;
  return ['test/operations', 'schema/operations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .flatMap((path) => {
        const name = path.replace('.graphql', '');
        const recorded = readFileSync(`test/operations/${name}.json`, 'utf8');
        const variables = examples.get(basename(name)) ?? {};
        const questions = questionsOf(
          name,
          readFileSync(`${folder}/${path}`, 'utf8'),
          JSON.parse(recorded) as Recorded,
        );
        return questions.map((question) => ({ ...question, variables }));
      }),
  );
}

interface Recorded {
  readonly data: Readonly<Record<string, unknown>>;
}

function questionsOf(name: string, text: string, { data }: Recorded): readonly Omit<GoldenQuestion, 'variables'>[] {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const others = definitions.filter((each) => each !== operation);
  return (operation?.selectionSet.selections ?? []).flatMap((field) => {
    if (operation === undefined || field.kind !== Kind.FIELD) return [];
    const key = (field.alias ?? field.name).value;
    const alone = { ...operation, selectionSet: { ...operation.selectionSet, selections: [field] } };
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [alone, ...others] };
    return [{ name: `${name}.${key}`, key, document, text, recorded: data[key] }];
  });
}
