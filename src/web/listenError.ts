/** Thrown when the server cannot take its address. The message says what is wrong and what to do; `cause` is Node's. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** Node's code: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`…; null where there is none. */
  readonly code: string | null;

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.code = codeOf(cause);
  }
}

/** Why this address cannot be taken. Where the port is taken, asks whether it is by a Policytrail. */
export async function listenError(host: string, port: number, cause: unknown): Promise<ListenError> {
  const code = codeOf(cause);
  if (code !== 'EADDRINUSE' || !(await isPolicytrail(host, port))) {
    return new ListenError(messageOf(code, host, port, cause), cause);
  }
  const there = `Policytrail already runs at ${addressFromHere(host, port)}`;
  return new ListenError(`${there}. Use that one, stop it, or choose another port: PORT=${port + 1}`, cause);
}

/** The address of a server of ours. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The address at which a server of ours is reached from this machine, also where it listens on all addresses. */
export function addressFromHere(host: string, port: number): string {
  return urlOf(host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host, port);
}

/** Whether what listens there answers `/livez` as this program does. */
async function isPolicytrail(host: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`${addressFromHere(host, port)}/livez`, { signal: AbortSignal.timeout(1_000) });
    return answer.status === 200 && JSON.stringify(await answer.json()) === '{"alive":true}';
  } catch {
    return false;
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
