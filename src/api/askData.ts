import { type DocumentNode, Kind, parse, print } from 'graphql';
import { createAskDocument } from './askDocument.ts';
import { AskFailure } from './askFailure.ts';
import type { GraphqlServer } from './createGraphqlServer.ts';
import type { NamedOperation } from './namedOperations.ts';
import { type GivenVariables, readVariables } from './readVariables.ts';
import { quoteSources, withoutExactWords } from './sourceWords.ts';
import { schemaOfVariables, type VariableSchema } from './schemaOfVariables.ts';
import { selectForTables, versionKey } from './tables/selectForTables.ts';

/** An answer as GraphQL gives it, with the words of texts set apart as `{ quoted: "…" }`. */
export interface DataAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The version of the dataset that was asked; null where the answer does not say. */
  readonly version: string | null;
}

/**
 * Asks for readers that must tell words of texts from ours. What is answered is whole; else an `AskFailure` says all
 * that is wrong.
 */
export interface AskData {
  /**
   * Asks a named operation. The answer has the id of each row that has one, and how sure each fact is.
   *
   * @param words whether whole places of texts are told; else they are not asked for
   */
  named(operation: NamedOperation, variables: Variables, words?: 'exact'): Promise<DataAnswer>;
  /** Asks any document that does not ask for whole places of texts. */
  document(text: string, variables: Variables): Promise<DataAnswer>;
  /** The variables of an operation as a JSON Schema. */
  variablesOf(operation: NamedOperation): VariableSchema;
}

/** The server takes fewer; this keeps the parser from overflowing its stack. */
const mostTokens = 10_000;

/** Values by name, as JSON has them. */
export type Variables = Readonly<Record<string, unknown>>;

export function createAskData(server: GraphqlServer): AskData {
  const { schema } = server;
  const ask = createAskDocument(server);

  async function answer(document: DocumentNode, variables: Variables): Promise<DataAnswer> {
    const answered = await ask(print(document), variables);
    const { [versionKey]: dataset, ...data } = quoteSources(schema, document, answered) as Readonly<
      Record<string, unknown>
    >;
    const { version = null } = (dataset ?? {}) as { readonly version?: string | null };
    return { data, version };
  }

  return {
    async named(operation, variables, words) {
      const values = readVariables(operation, textsOf(variables));
      const document = parse(operation.text);
      return answer(
        selectForTables(schema, words === 'exact' ? document : withoutExactWords(schema, document)),
        values,
      );
    },
    async document(text, variables) {
      const document = parseGiven(text);
      if (withoutExactWords(schema, document) !== document) {
        const message =
          'Passage.exact is told of one place at a time, with its citation: give its id to read_evidence.';
        throw new AskFailure('BAD_USER_INPUT', [message]);
      }
      if (/\b__(?:schema|type)\b/.test(print(document))) {
        throw new AskFailure('BAD_USER_INPUT', ['The schema is not asked for here: read the resource of that name.']);
      }
      return answer(document, variables);
    },
    variablesOf: (operation) => schemaOfVariables(schema, operation),
  };
}

function parseGiven(text: string): DocumentNode {
  const document = read(text);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 1) return document;
  throw new AskFailure('BAD_USER_INPUT', [`Give a document with one operation; this has ${operations.length}.`]);
}

function read(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: mostTokens });
  } catch (error) {
    throw new AskFailure('GRAPHQL_PARSE_FAILED', [error instanceof Error ? error.message : String(error)]);
  }
}

/** Values as they would stand in an address, so that what is wrong with them is told in the same words. */
function textsOf(variables: Variables): GivenVariables {
  return Object.entries(variables)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
}
