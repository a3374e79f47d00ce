import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { CollectedTexts } from '../domain/collectedTexts.ts';
import type { Caller } from './caller.ts';
import type { NamedOperation } from './namedOperations.ts';
import { answerQuestions } from './answerQuestions.ts';
import type { Reads } from '../reads/createReads.ts';
import { answerRootField } from './answerRootField.ts';
import type { Context } from './field/context.ts';
import { createSchema } from './createSchema.ts';
import { forgottenDays } from './forgottenDays.ts';
import { createFormatError, type ReportFault } from './formatError.ts';
import { refuseNullInFilters } from './refuseNullInFilters.ts';
import { limitDocument, type DocumentLimits } from './limitDocument.ts';

export interface GraphqlServerOptions {
  readonly reads: Reads;
  readonly texts: CollectedTexts;
  readonly browserUrl: Context['browserUrl'];
  /** The printed schema. */
  readonly schemaFile: string;
  readonly limits: DocumentLimits;
  /** The library of named operations, as it is now. */
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  readonly reportFault: ReportFault;
  readonly newReference: () => string;
}

/** A field with its alias, arguments and braces; without a limit a parser can be made to overflow its stack. */
const tokensPerField = 5;

export interface GraphqlServer {
  /** Not yet started. The HTTP layer starts it and hands it requests. */
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  /** @param caller nobody, where the program asks itself */
  createContext(caller?: Caller): Context;
}

/**
 * The GraphQL server. Cache control is off: it costs more than half of the time of a wide answer. The guard against
 * cross-site requests stays on: a page that the user visits must not be able to ask in the user's name.
 */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { reads, texts, browserUrl, limits } = options;
  const schema = createSchema(options.schemaFile, answerRootField(reads), {
    questions: answerQuestions(options.operations),
  });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Hashes are resolved before a request gets here; a memory of what strangers sent would be a second library.
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: tokensPerField * limits.fields },
    validationRules: [limitDocument(limits), forgottenDays, refuseNullInFilters],
    formatError: createFormatError(options.reportFault, options.newReference),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({ willSendResponse: ({ contextValue }) => contextValue.reading.close() }),
      },
    ],
  });
  return { apollo, schema, createContext: (caller) => ({ reading: reads.begin(caller?.signal), texts, browserUrl }) };
}
