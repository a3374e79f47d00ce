/** Thrown when the server cannot take its address. The message says what is wrong and what to do; `cause` is Node's. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** Node's code: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`…; null where there is none. */
  readonly code: string | null;

  constructor(host: string, port: number, cause: unknown) {
    const code = codeOf(cause);
    super(messageOf(code, host, port, cause), { cause });
    this.code = code;
  }
}

function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

function messageOf(code: string | null, host: string, port: number, cause: unknown): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1}`;
    case 'EACCES':
      return `Port ${port} on ${host} needs rights that this user lacks. Choose one above 1023: PORT=4000`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}. Choose one that it has: HOST=127.0.0.1`;
    default:
      return `Cannot listen on ${host}:${port}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
