import type { ErrorCode } from '../api/errorCode.ts';

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
    { readonly message: string; readonly extensions: WebErrorDetail & { readonly code: ErrorCode } },
  ];
}

/** Builds the JSON body of a failed request. */
export function errorAnswer(code: ErrorCode, message: string, detail: WebErrorDetail = {}): ErrorAnswer {
  return { errors: [{ message, extensions: { code, ...detail } }] };
}
