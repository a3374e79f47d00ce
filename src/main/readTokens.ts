import { readFileSync } from 'node:fs';
import { EnvironmentError } from './environment.ts';

/** What is shorter can be guessed. Characters. */
const shortest = 16;

/**
 * The tokens of `TOKENS_FILE`, one a line; empty lines and those that begin with # are left out. Throws an
 * `EnvironmentError`, which shows none of them: a server without tokens would answer everybody.
 *
 * @param path null where there is no such file, and no token is wanted
 */
export function readTokens(path: string | null): readonly string[] | null {
  if (path === null) return null;
  const lines = linesOf(path).map((text, at) => ({ token: text.trim(), number: at + 1 }));
  const kept = lines.filter(({ token }) => token !== '' && !token.startsWith('#'));
  const faults = kept
    .filter(({ token }) => token.length < shortest || !/^[\x21-\x7e]+$/.test(token))
    .map(
      ({ number }) => `TOKENS_FILE, ${path}:${number}: a token has at least ${shortest} plain characters and no space`,
    );
  if (kept.length === 0) faults.push(`TOKENS_FILE, ${path}, has no token: ${advice}`);
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'));
  return kept.map(({ token }) => token);
}

const advice = 'write one a line, such as the output of `openssl rand -hex 24`';

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new EnvironmentError(`TOKENS_FILE, ${path}, cannot be read (${code}): ${advice}`);
  }
}
