import { isLoopback } from '../domain/isLoopback.ts';

/**
 * Tells whether a request names a host that this server is not.
 *
 * Why: a page of any site that the user visits may be given, by its own name server, a second address: 127.0.0.1 (DNS
 * rebinding). The user's browser then takes this server for that site, and the same-origin rule, Apollo's guard against
 * forged requests and the missing CORS headers all let the page read what it likes. The `Host` header still carries the
 * name of that site, and a page cannot change it. So a server that listens on loopback answers to the names of loopback
 * only, and to the name that it was told to listen on.
 *
 * A server on another address (`HOST=0.0.0.0`) was opened to a network on purpose and cannot know its names there: it
 * answers to all, unless it is told its names. Then these count, and those of loopback.
 *
 * @param hostname of the request, without port; IPv6 in brackets
 * @param listening the address it listens on; null before it listens, when only loopback names pass
 * @param allowed the names that it is told, in small letters; none where it is not
 */
export function isForeignHost(hostname: string, listening: string | null, allowed: readonly string[]): boolean {
  if (allowed.includes(hostname.toLowerCase())) return false;
  const own = listening?.includes(':') === true ? `[${listening}]` : listening;
  const isClosed = own === null || isLoopback(own) || allowed.length > 0;
  return isClosed && !isLoopback(hostname) && hostname !== own;
}
