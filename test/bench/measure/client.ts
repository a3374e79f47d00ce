import { Agent, request } from 'node:http';

/** So many connections are kept open, and so many questions are under way at once. */
export const clients = 16;

const agent = new Agent({ keepAlive: true, maxSockets: clients });

/** Posts a body and gives the answer's text. Fails where the status is no success. */
export function post(
  url: string,
  { path, body }: { readonly path: string; readonly body: string },
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...more };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path} answered ${String(response.statusCode)}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks all of some questions, so many at once as there are clients; gives how long that took, in milliseconds. */
export async function askAll(
  url: string,
  questions: readonly { readonly path: string; readonly body: string }[],
): Promise<number> {
  const began = performance.now();
  const left = questions.values();
  const client = async () => {
    for (const question of left) await post(url, question);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return performance.now() - began;
}

/** Lets go of the connections. */
export function closeConnections(): void {
  agent.destroy();
}
