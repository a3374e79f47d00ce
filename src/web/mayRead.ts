import type { FastifyRequest } from 'fastify';

/**
 * Whether a request may read what needs no special header: a page of another site, open in the user's browser, must not
 * read an unpublished graph from loopback. Browsers say where a request comes from, and pages cannot change that; other
 * programs say nothing. An address that a person follows from another site is a navigation, and its answer is not shown
 * to that site.
 */
export function mayRead({ headers, host }: FastifyRequest, corsOrigins: readonly string[]): boolean {
  const { origin } = headers;
  if (corsOrigins.includes('*') || (origin !== undefined && corsOrigins.includes(origin))) return true;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return false;
  return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}
