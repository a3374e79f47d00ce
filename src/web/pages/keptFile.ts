import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { islands } from './islands.generated.ts';

/** A file that pages load: under an address that changes with it, so that a browser may keep it for good. */
export interface KeptFile {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** The style of all pages. */
export function readStyleSheet(): KeptFile {
  const text = readFileSync(new URL('style.css', import.meta.url), 'utf8');
  return { path: `/style/${hashOf(text)}.css`, type: 'text/css; charset=utf-8', text };
}

/** The one script of all pages, without which they are whole: what `src/web/islands` adds. */
export function islandScript(): KeptFile {
  return { path: `/islands/${hashOf(islands)}.js`, type: 'text/javascript; charset=utf-8', text: islands };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
