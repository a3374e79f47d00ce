import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from './graphError.ts';

/** Recognises the driver's errors by their codes, never by their texts, which differ between servers. */
export function toGraphError(error: unknown, query: string | null): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof Neo4jError && waitedInVain(error)) return new GraphError('UNAVAILABLE', query, error);
  if (error instanceof Neo4jError && error.code.endsWith('.TransactionLogError')) {
    const advice = 'Nothing of this was written. Make room on the disk of Neo4j, start it anew, and try again';
    return new GraphError('UNAVAILABLE', query, new Error(`${error.message} ${advice}.`, { cause: error }));
  }
  if (isCutOff(error)) return new GraphError('UNAVAILABLE', query, error);
  return new GraphError(error instanceof Neo4jError ? codeOf(error.code) : 'FAILED', query, error);
}

/** Of a server's first words that end too soon the driver reads on, and tells what Node says of that. */
function isCutOff(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}

/** Waiting for a connection has no code of its own; its text is the driver's, whose version we choose. */
function waitedInVain({ code, message }: Neo4jError): boolean {
  return code === 'N/A' && message.startsWith('Connection acquisition timed out');
}

function codeOf(code: string): GraphErrorCode {
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(code)) return 'TIMED_OUT';
  // Another who gives wrong passwords locks the account for all.
  if (code.endsWith('.AuthenticationRateLimit')) return 'UNAVAILABLE';
  if (/^Neo\.ClientError\.(Security\.|Statement\.AccessMode)/.test(code)) return 'REFUSED';
  if (/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|^Neo\.TransientError\./.test(code))
    return 'UNAVAILABLE';
  return 'FAILED';
}
