import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { CollectedTexts } from '../domain/collectedTexts.ts';
import type { Caller } from './caller.ts';
import type { NamedOperation } from './namedOperations.ts';
import { answerQuestions } from './answerQuestions.ts';
import type { AskedQuestion } from '../reads/tracedTransaction.ts';
import type { Reads } from '../reads/createReads.ts';
import { answerRootField } from './answerRootField.ts';
import { argumentErrors, type ArgumentLimits } from './argumentErrors.ts';
import type { Context } from './field/context.ts';
import { createSchema } from './createSchema.ts';
import { createDocumentStore } from './documentStore.ts';
import { forgottenDays } from './forgottenDays.ts';
import { createFormatError, nobodyAsked, type AskedBy, type ReportFault } from './formatError.ts';
import { refuseNullInFilters } from './refuseNullInFilters.ts';
import { withWanted } from './wantedInput.ts';
import { refuseArguments } from './refuseArguments.ts';
import { createRootPlans } from './rootPlans.ts';
import { limitDocument, type DocumentLimits } from './limitDocument.ts';
import { limitIntrospection } from './limitIntrospection.ts';
import { limitValues, refuseLongVariables, type ValueLimits } from './limitValues.ts';

/** What one request may ask at most. */
export interface RequestLimits extends DocumentLimits, ArgumentLimits, ValueLimits {
  /** The most words and signs of a document: reading and checking it holds everybody up. */
  readonly tokens: number;
  /** The most questions about the schema itself. */
  readonly introspection: number;
  /** The most errors that are told. */
  readonly errors: number;
}

/** For whoever asks himself, as the tools do. */
export const withoutLimits: RequestLimits = {
  depth: Infinity,
  fields: Infinity,
  aliases: Infinity,
  relations: Infinity,
  conditions: Infinity,
  list: Infinity,
  text: Infinity,
  tokens: Infinity,
  introspection: Infinity,
  errors: Infinity,
};

export interface GraphqlServerOptions {
  readonly reads: Reads;
  readonly texts: CollectedTexts;
  readonly browserUrl: Context['browserUrl'];
  readonly pageOf: Context['pageOf'];
  /** The printed schema. */
  readonly schemaFile: string;
  readonly limits: RequestLimits;
  /** The library of named operations, as it is now. */
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  readonly reportFault: ReportFault;
  readonly newReference: () => string;
  /** YYYY-MM-DD, such that it is this day, or later, everywhere. */
  readonly today: () => string;
}

export interface GraphqlServer {
  /** Not yet started. The HTTP layer starts it and hands it requests. */
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  /** @param caller nobody, where the program asks itself */
  createContext(caller?: Caller): Context;
  /** What is planned beside the questions. */
  readonly plans: Reads['plans'];
}

/**
 * The GraphQL server. Cache control is off: it costs more than half of the time of a wide answer. The guard against
 * cross-site requests stays on: a page that the user visits must not be able to ask in the user's name.
 */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { reads, texts, browserUrl, pageOf, limits, today } = options;
  const rootPlans = createRootPlans(reads);
  const askedBy = new WeakMap<object, AskedBy>();
  const formatError = createFormatError(
    options.reportFault,
    options.newReference,
    (message) => withWanted(message, schema),
    (error) => (error instanceof Error ? askedBy.get(error) : undefined) ?? nobodyAsked,
  );
  const schema = createSchema(options.schemaFile, answerRootField(rootPlans), {
    questions: answerQuestions(options.operations),
  });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Hashes are resolved before a request gets here; a memory of what strangers sent would be a second library.
    persistedQueries: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: limits.errors },
    validationRules: [
      limitDocument(limits),
      limitIntrospection(limits.introspection),
      limitValues(limits),
      forgottenDays,
      refuseNullInFilters,
    ],
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({
            didResolveOperation({ request, operationName, contextValue }) {
              if (typeof operationName === 'string') contextValue.asker?.asks(operationName);
              refuseLongVariables(request.variables ?? {}, limits);
              return Promise.resolve();
            },
            responseForOperation: ({ document, operation, request: { variables = {} } }) => {
              if (!isResolved(operation)) return Promise.resolve(null);
              const asked = { schema, document, operation, variables };
              const none = noQuestion(operation);
              const errors = none.length > 0 ? none : argumentErrors(rootPlans, reads, limits, asked);
              return Promise.resolve(refuseArguments(errors, formatError));
            },
            didEncounterErrors({ errors, operationName, contextValue: { asker } }) {
              const asked = { requestId: asker?.requestId ?? null, operation: operationName ?? null };
              for (const error of errors) askedBy.set(error, asked);
              return Promise.resolve();
            },
            async willSendResponse({ contextValue: { reading, trace }, response: { body } }) {
              await reading.close();
              const result = body.kind === 'single' ? body.singleResult : null;
              if (result?.errors !== undefined) result.errors = firstErrors(result.errors, limits.errors);
              if (result !== null && trace !== null) result.extensions = { ...result.extensions, trace };
            },
          }),
      },
    ],
  });
  return {
    apollo,
    schema,
    plans: reads.plans,
    createContext(caller) {
      const trace: AskedQuestion[] | null = caller?.trace === true ? [] : null;
      const reading = reads.begin(caller?.signal, trace === null ? undefined : (asked) => trace.push(asked));
      return { reading, texts, browserUrl, pageOf, today: today(), asker: caller ?? null, trace };
    },
  };
}

/**
 * Apollo comes here also with none, whatever its types say, and then answers itself that no operation has that name.
 */
function isResolved(operation: OperationDefinitionNode | undefined): boolean {
  return operation !== undefined;
}

/** What is wrong with an operation that is no query: graphql-js takes it for a fault of the schema. */
function noQuestion({ operation, loc }: OperationDefinitionNode): readonly GraphQLError[] {
  if (operation === OperationTypeNode.QUERY) return [];
  const message = `Only questions are answered: the operation is a ${operation}, expected a query.`;
  const source = loc === undefined ? {} : { source: loc.source, positions: [loc.start] };
  return [new GraphQLError(message, { ...source, extensions: { code: 'BAD_USER_INPUT' } })];
}

/** The first errors, with a last one that says how many there were. */
function firstErrors(errors: readonly GraphQLFormattedError[], most: number): readonly GraphQLFormattedError[] {
  if (errors.length <= most) return errors;
  const message = `Only the first ${most} errors are told (MAX_ERRORS).`;
  return [...errors.slice(0, most), { message, extensions: { code: 'TOO_COSTLY' } }];
}
