import type { FastifyReply } from 'fastify';
import type { FrameOptions } from './pages/Frame.tsx';
import type { WebPage } from './pages/webPage.ts';
import type { KeptFile } from './pages/keptFile.ts';
import { renderPage } from './pages/renderPage.tsx';
import type { Site } from './pages/visit.ts';

/** What is the same around every page of one server. */
export interface Surroundings {
  readonly site: Site;
  readonly style: KeptFile;
  readonly script: KeptFile;
}

/**
 * What a page of ours may load: style, scripts and answers of this server, and nothing of any other. No script and no
 * style stands in a page itself; so a text from a source could not run even where it were not escaped.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page's own place: what its frame says of it. */
type Place = Omit<FrameOptions, 'page' | keyof Surroundings>;

/** Sends a page in its frame. */
export function sendPage(
  reply: FastifyReply,
  page: WebPage,
  { style, script, site, path, address, version, keptOf }: Surroundings & Place,
): FastifyReply {
  if (page.status === 503) reply.header('retry-after', '2');
  return reply
    .code(page.status ?? 200)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(renderPage({ page, site, path, address, version, keptOf, style: style.path, script: script.path }));
}
