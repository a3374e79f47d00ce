/**
 * Codes that an answer of this folder can carry; `src/api` has more. All stand in the README's table.
 *
 * - `BAD_USER_INPUT`: the caller's; the message says what was given and what was expected.
 * - `UNAVAILABLE`, `TIMED_OUT`: the load's; trying again may help.
 * - `PERSISTED_QUERY_NOT_FOUND`: tells a client of Apollo's that a hash is unknown; it then sends the whole document.
 * - `INTERNAL`: ours; `reference` finds the cause in the log.
 */
export type WebErrorCode = 'BAD_USER_INPUT' | 'UNAVAILABLE' | 'TIMED_OUT' | 'PERSISTED_QUERY_NOT_FOUND' | 'INTERNAL';

export interface WebErrorDetail {
  /** What the caller sent, in words. */
  readonly given?: string;
  /** What would have been right, in words. */
  readonly expected?: string;
  /** The id of the request in our log. */
  readonly reference?: string;
}

/** An error as GraphQL over HTTP has it, so that a client reads every failure of this server in one way. */
export interface ErrorAnswer {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: WebErrorDetail & { readonly code: WebErrorCode } },
  ];
}

/** Builds the JSON body of a failed request. */
export function errorAnswer(code: WebErrorCode, message: string, detail: WebErrorDetail = {}): ErrorAnswer {
  return { errors: [{ message, extensions: { code, ...detail } }] };
}
