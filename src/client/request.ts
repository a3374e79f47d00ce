import type { TypedDocumentString } from './operations.generated.ts';
import { type AnswerError, RequestError } from './requestError.ts';

export interface RequestOptions {
  /** More headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

/** What follows the document: variables may be left out where each has a default. */
type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/**
 * Asks an operation and gives its answer. Throws a `RequestError` where there is no answer or where it has errors: what
 * comes back is whole.
 *
 * @param address where the API answers, such as `http://127.0.0.1:4000/graphql`
 */
export async function request<Result, Variables>(
  address: string,
  document: TypedDocumentString<Result, Variables>,
  ...[variables, { headers, signal } = {}]: Rest<Variables>
): Promise<Result> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new RequestError(`Nothing answers at ${address}. Is the API running there?`, null, [], error);
  });
  const answer = await readAnswer(response);
  if (answer === null) {
    throw new RequestError(`${address} answered ${response.status}, and not as a GraphQL server.`, response.status);
  }
  const { data, errors = [] } = answer;
  if (errors.length > 0 || data === undefined || data === null) {
    throw new RequestError(errors.map(({ message }) => message).join('\n'), response.status, errors);
  }
  // The document's types were generated from the schema that the server serves.
  return data as Result;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** An answer of GraphQL; null where it is anything else. */
async function readAnswer(response: Response): Promise<Answer | null> {
  try {
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  return 'errors' in value ? Array.isArray(value.errors) : 'data' in value;
}
