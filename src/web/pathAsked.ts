import type { FastifyRequest } from 'fastify';

/** The path of a request, without its query. */
export function pathAsked({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '/';
}

/**
 * The address without the slashes at its end; null where it has none. Each part is of plain signs: an address that
 * begins with two slashes, or with a backslash, would lead to another site.
 */
export function withoutLastSlash(url: string): string | null {
  const [, path, query = ''] = /^((?:\/[\w.~%:-]+)+)\/+(\?.*)?$/.exec(url) ?? [];
  return path === undefined ? null : `${path}${query}`;
}
