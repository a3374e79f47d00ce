import { spawn, type ChildProcess } from 'node:child_process';

/** A process of ours that answers over HTTP. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts a Node process and waits until a line of it tells its address. Fails with what it said where it ends before.
 */
export function startProcess(
  given: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv; readonly address: RegExp },
): Promise<Running> {
  const child = spawn(process.execPath, given, {
    cwd: options.folder,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer) => {
      said = `${said}${data.toString()}`.slice(-4_000);
      const url = options.address.exec(said)?.[1];
      if (url === undefined || child.pid === undefined) return;
      resolve({
        url,
        pid: child.pid,
        child,
        async stop() {
          child.kill('SIGTERM');
          await ended;
        },
      });
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', listen);
    child.once('close', (code) => {
      reject(new Error(`${given.join(' ')} ended with code ${String(code)}: ${said}`));
    });
  });
}
