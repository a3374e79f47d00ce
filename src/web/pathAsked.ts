import type { FastifyRequest } from 'fastify';

/** The path of a request, without its query. */
export function pathAsked({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '/';
}
