import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A style sheet as it is served: under an address that changes with it, so that a browser may keep it for good. */
export interface StyleSheet {
  readonly path: string;
  readonly text: string;
}

/** The style of all pages. */
export function readStyleSheet(): StyleSheet {
  const text = readFileSync(new URL('style.css', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return { path: `/style/${hash}.css`, text };
}
