import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { ErrorCode } from './errorCode.ts';

/** A request of GraphQL over HTTP. */
export interface HttpQuestion {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** The query string of the address with its `?`, or nothing. */
  readonly search: string;
  /** The body as JSON has it; undefined where there is none. */
  readonly body: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
  /** Whether it has errors, be it beside data. */
  readonly failed: boolean;
}

/** Errors of a request that was well formed: an answer in `application/json` has them under 200. */
const codesOfWellFormed = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'TOO_COSTLY',
]);

/**
 * Answers a request of GraphQL over HTTP. Where the answer is `application/json`, a well-formed request gets 200
 * whatever is wrong with its document or variables, as the specification asks: behind that old type a client cannot
 * tell a 400 of ours from one of a proxy. With `application/graphql-response+json` it gets 400.
 *
 * @param largest the bytes that an answer has at most
 */
export async function answerHttp<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: () => Context,
  { method, headers, search, body }: HttpQuestion,
  largest: number,
): Promise<HttpAnswer> {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: new HeaderMap(Object.entries(headers)), search, body },
    context: () => Promise.resolve(context()),
  });
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  const text = answer.body.string;
  const bytes = Buffer.byteLength(text);
  if (bytes > largest) return tooLarge(answer.headers, bytes, largest);
  const status = answer.status ?? 200;
  // Apollo writes errors first, so that nobody has to read the whole answer to know of them.
  const failed = text.startsWith('{"errors":');
  if (!failed) return { status, headers: answer.headers, body: text, failed };
  const told = JSON.parse(text) as FailedAnswer;
  if (isUnanswered(told)) {
    const headersOfAnswer = [...answer.headers].filter(([name]) => name !== 'content-length');
    const rest = [...headersOfAnswer, ['retry-after', '2'] as const];
    return { status: 503, headers: rest, body: JSON.stringify({ errors: told.errors }), failed };
  }
  const isPlain = answer.headers.get('content-type')?.startsWith('application/json') === true;
  const isFine = status === 400 && isPlain && codesOfWellFormed.has(told.errors[0]?.extensions?.code ?? '');
  return { status: isFine ? 200 : status, headers: answer.headers, body: text, failed };
}

interface FailedAnswer {
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/** Whether no root field was answered, for reasons that waiting may mend. */
function isUnanswered({ errors, data }: FailedAnswer): boolean {
  const waiting = errors.filter(({ extensions }) => ['TIMED_OUT', 'UNAVAILABLE'].includes(extensions?.code ?? ''));
  const fields = Object.keys(data ?? {});
  return (
    waiting.length > 0 &&
    fields.every((field) => data?.[field] === null && waiting.some(({ path }) => path?.[0] === field))
  );
}

function tooLarge(headers: HttpAnswer['headers'], bytes: number, largest: number): HttpAnswer {
  const message = `The answer has ${bytes} bytes, more than ${largest} (MAX_ANSWER_BYTES). Ask for less at once.`;
  const extensions = { code: 'TOO_COSTLY' satisfies ErrorCode };
  const rest = [...headers].filter(([name]) => name !== 'content-length');
  return { status: 200, headers: rest, body: JSON.stringify({ errors: [{ message, extensions }] }), failed: true };
}
