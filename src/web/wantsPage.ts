import type { FastifyRequest } from 'fastify';

/** A browser's address bar asks for `text/html` by name; GraphQL clients and `curl` do not. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method !== 'POST' && headers.accept?.includes('text/html') === true;
}
