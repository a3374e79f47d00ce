import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes, type ErrorCode } from './errorCode.ts';
import { ReadError } from '../reads/readError.ts';

/** In which request, and by which operation of it, as far as it is known. */
export interface AskedBy {
  readonly requestId: string | null;
  readonly operation: string | null;
}

export const nobodyAsked: AskedBy = { requestId: null, operation: null };

/** A fault of ours, as the log has it. */
export interface InnerFault {
  /** What the caller got instead. */
  readonly reference: string;
  readonly error: unknown;
  readonly asked: AskedBy;
  /** The place in the answer, such as `law.events.nodes.3.name`; empty where it is none. */
  readonly path: string;
}

export type ReportFault = (fault: InnerFault) => void;

/** Codes of errors whose message is meant for the caller, since the caller can mend the cause. */
const callersCodes = new Set(Object.entries(errorCodes).flatMap(([code, [who]]) => (who === 'you' ? [code] : [])));

/**
 * Errors by whose fault they are. The caller's come with their full message; those of the load with advice; of ours
 * only a reference, under which the log has the rest.
 *
 * @param wanted adds to a message what to write instead
 * @param askedOf where an error came up
 */
export function createFormatError(
  report: ReportFault,
  newReference: () => string,
  wanted: (message: string) => string = (message) => message,
  askedOf: (error: unknown) => AskedBy = () => nobodyAsked,
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const answer = (code: ErrorCode, message: string, more: object = {}) => ({
      message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code, ...more },
    });
    if (cause instanceof ReadError) {
      switch (cause.code) {
        case 'CURSOR':
        case 'PAGE_SIZE':
        case 'RANGE':
        case 'UNKNOWN_ID':
        case 'REFUSED':
          return answer('BAD_USER_INPUT', cause.message);
        case 'TOO_COSTLY':
        case 'TOO_LONG':
          return answer('TOO_COSTLY', cause.message);
        case 'TIMED_OUT':
          return answer('TIMED_OUT', 'The question took too long. Ask for less at once, or try again.');
        case 'UNAVAILABLE':
          return answer('UNAVAILABLE', 'The graph does not answer at the moment. Try again in a few seconds.');
      }
    }
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_PARSE_FAILED' && firstError(error) instanceof RangeError) {
      return answer('TOO_COSTLY', 'The document is nested too deeply to be read. Ask for less at once.');
    }
    const tokens =
      code === 'GRAPHQL_PARSE_FAILED' ? /more tha[nt] (\d+) tokens/.exec(formatted.message)?.[1] : undefined;
    if (tokens !== undefined) {
      const message = `The document has more than ${tokens} words and signs (MAX_TOKENS). Ask in several operations.`;
      return answer('TOO_COSTLY', message);
    }
    const values = error instanceof GraphQLError && isLastOfTooMany(error);
    if (values) return answer('TOO_COSTLY', 'More values are wrong than are told. Correct these first.');
    if (typeof code === 'string' && callersCodes.has(code) && (cause instanceof GraphQLError || cause === error)) {
      const kept = code === 'GRAPHQL_VALIDATION_FAILED' ? codeOf(error) : (code as ErrorCode);
      return answer(kept, wanted(formatted.message));
    }
    const reference = newReference();
    report({ reference, error: cause, asked: askedOf(error), path: formatted.path?.join('.') ?? '' });
    return answer('INTERNAL', `Something went wrong here. The log has more under ${reference}.`, { reference });
  };
}

/**
 * After fifty wrong variables graphql-js stops with an error of no code; its text is that of the version that we
 * choose.
 */
function isLastOfTooMany({ message, path }: GraphQLError): boolean {
  return path === undefined && message.startsWith('Too many errors processing variables');
}

/** Apollo gives all errors of validation one code, over that of the rule. */
function codeOf(error: unknown): ErrorCode {
  const rule = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = rule instanceof GraphQLError ? rule.extensions['code'] : undefined;
  return code === 'TOO_COSTLY' || code === 'BAD_USER_INPUT' ? code : 'GRAPHQL_VALIDATION_FAILED';
}

/** A parser that ran out of its stack says so with a RangeError, which Apollo wraps as it does a slip of the pen. */
function firstError(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? firstError(error.originalError) : error;
}
