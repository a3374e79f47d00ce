import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from './graphError.ts';

/** Recognises the driver's errors by their codes, never by their texts, which differ between servers. */
export function toGraphError(error: unknown, query: string | null): GraphError {
  if (error instanceof GraphError) return error;
  return new GraphError(error instanceof Neo4jError ? codeOf(error.code) : 'FAILED', query, error);
}

function codeOf(code: string): GraphErrorCode {
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(code)) return 'TIMED_OUT';
  if (/^Neo\.ClientError\.(Security\.|Statement\.AccessMode)/.test(code)) return 'REFUSED';
  if (/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|^Neo\.TransientError\./.test(code))
    return 'UNAVAILABLE';
  return 'FAILED';
}
