import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** So many connections are kept open, and so many questions are under way at once. */
export const clients = 16;

const agent = new Agent({ keepAlive: true, maxSockets: clients });

interface Question {
  readonly path: string;
  readonly body: string;
}

/** How often a question is asked again where the server says that it cannot answer just now, a second apart. */
const mostTries = 30;

/** Posts a body and gives the answer's text. Fails where the status is no success. */
export async function post(
  url: string,
  question: Question,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const { status, text } = await send(url, question, more);
    if (status === 200) return text;
    if (status !== 503 || tries >= mostTries) {
      throw new Error(`${question.path} answered ${String(status)}: ${text.slice(0, 300)}`);
    }
    await delay(1_000);
  }
}

function send(
  url: string,
  { path, body }: Question,
  more: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...more };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks all of some questions, so many at once as there are clients; gives how long that took, in milliseconds. */
export async function askAll(url: string, questions: readonly Question[]): Promise<number> {
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
