/** What one way to a Neo4j lacks here, and what to do about it. */
export interface Lack {
  readonly way: 'an existing server' | 'one in Docker' | 'one started here';
  /** A clause or sentence without its full stop. */
  readonly lack: string;
  /** What to do, without its full stop. */
  readonly remedy: string;
}

/** No Neo4j can be had. The message names every lack with its remedy, one a line. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
  readonly lacks: readonly Lack[];

  constructor(lacks: readonly Lack[]) {
    const lines = lacks.map(({ way, lack, remedy }) => `- ${way}: ${lack}.\n  ${remedy}.`);
    super(['No Neo4j is available.', ...lines].join('\n'));
    this.lacks = lacks;
  }
}

/** A lack of the Neo4j started here; `openLocal` notes where it is one in Docker. */
export function lackHere(lack: string, remedy: string): Lack {
  return { way: 'one started here', lack, remedy };
}
