import type { FastifyRequest } from 'fastify';
import { pathAsked } from './pathAsked.ts';

/** What the address of a request says, with the version of the dataset, of which it may have been kept, told apart. */
export interface AddressAsked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Both together. */
  readonly address: string;
  /** Null where it names no version. */
  readonly keptOf: string | null;
}

/** Reads the address of a request. */
export function addressAsked(request: FastifyRequest): AddressAsked {
  const path = pathAsked(request);
  const query = new URLSearchParams(request.url.slice(path.length));
  const keptOf = query.get('version');
  query.delete('version');
  const asked = query.toString().replaceAll('%3A', ':');
  return { path, query, address: asked === '' ? path : `${path}?${asked}`, keptOf };
}
