import type { FastifyRequest } from 'fastify';
import type { Caller } from '../api/caller.ts';
import { isFromHere } from './isFromHere.ts';

/** Asks what the graph was asked; heeded where the caller is on this machine. */
export const traceHeader = 'policytrail-trace';

/** Who asks by a request. */
export function callerOf(request: FastifyRequest): Caller {
  const { deadline, id, operations, headers } = request;
  return {
    signal: deadline,
    requestId: id,
    trace: headers[traceHeader] !== undefined && isFromHere(request),
    asks: (operation) => operations.add(operation),
  };
}
