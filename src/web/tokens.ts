import { createHash, timingSafeEqual } from 'node:crypto';

/** The tokens of a server. Only their digests are kept. */
export class Tokens {
  readonly #digests: readonly Buffer[];

  constructor(tokens: readonly string[]) {
    this.#digests = tokens.map(digestOf);
  }

  /**
   * Whether a header `Authorization` brings one of the tokens: after `Bearer`, or as the password of HTTP Basic, with
   * any name. Each is compared in a time that says nothing of how much is right.
   */
  has(authorization: string | undefined): boolean {
    const given = tokenIn(authorization ?? '');
    if (given === null) return false;
    const digest = digestOf(given);
    return this.#digests.map((each) => timingSafeEqual(each, digest)).includes(true);
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function tokenIn(authorization: string): string | null {
  const [, scheme = '', rest = ''] = /^(\w+) +(\S+) *$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return rest;
    case 'basic': {
      const pair = Buffer.from(rest, 'base64').toString('utf8');
      const at = pair.indexOf(':');
      return at < 0 ? null : pair.slice(at + 1);
    }
    default:
      return null;
  }
}
