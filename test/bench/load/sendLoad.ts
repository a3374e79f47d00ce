import { Agent, request, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { median, quantile, rounded } from '../measure/statistics.ts';
import { warming, type Latency, type Load, type Loaded } from './load.ts';

/**
 * The process that makes the load: it takes a core while it does, and must not take the server's event loop. It is told
 * of a load, and tells what came back.
 */
interface Order {
  readonly url: string;
  readonly questions: readonly { readonly path: string; readonly body: string }[];
  readonly load: Load;
}

interface Reply {
  readonly kind: 'good' | 'shed' | 'fault';
  readonly sentAt: number;
  readonly cameAt: number;
}

/**
 * As many connections as a proxy in front might keep. What finds none free waits, and that counts as the server's time.
 */
const connections = 1_000;

/** How often what is due is sent, in an open loop; milliseconds. */
const tick = 5;

async function make({ url, questions, load }: Order): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  const replies: Reply[] = [];
  const faults: Record<string, number> = {};
  let sent = 0;
  const ask = () => {
    const { path = '', body = '' } = questions[sent % questions.length] ?? {};
    sent += 1;
    const sentAt = performance.now();
    return new Promise<void>((resolve) => {
      const end = (kind: Reply['kind'], fault = '') => {
        replies.push({ kind, sentAt, cameAt: performance.now() });
        if (kind === 'fault') faults[fault] = (faults[fault] ?? 0) + 1;
        resolve();
      };
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const asking = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', (error) => {
          end('fault', error.message);
        });
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          const kind = kindOf(response, text);
          end(kind, `${response.statusCode ?? 0} ${text.slice(0, 200)}`);
        });
      });
      asking.on('error', (error) => {
        end('fault', error.message);
      });
      asking.end(body);
    });
  };
  const began = performance.now();
  const [from, to] = [began + warming * 1_000, began + (warming + load.seconds) * 1_000];
  if (load.kind === 'closed') {
    const client = async () => {
      while (performance.now() < to) await ask();
    };
    await Promise.all(Array.from({ length: load.clients }, client));
  } else {
    const answers: Promise<void>[] = [];
    for (let now = began; now < to; now = performance.now()) {
      const due = ((now - began) / 1_000) * load.perSecond;
      while (sent < due) answers.push(ask());
      await wait(tick);
    }
    await Promise.all(answers);
  }
  agent.destroy();
  const within = (time: number) => time >= from && time < to;
  const latencyOf = (kind: Reply['kind']): Latency => {
    const times = replies
      .filter((reply) => reply.kind === kind && within(reply.cameAt))
      .map(({ sentAt, cameAt }) => cameAt - sentAt);
    const [middle, p99, most] = [median(times), quantile(times, 0.99), quantile(times, 1)].map(rounded);
    return { count: times.length, median: middle ?? 0, p99: p99 ?? 0, most: most ?? 0 };
  };
  return {
    seconds: load.seconds,
    sent: replies.filter(({ sentAt }) => within(sentAt)).length,
    good: latencyOf('good'),
    shed: latencyOf('shed'),
    faults,
  };
}

function kindOf({ statusCode, headers }: IncomingMessage, text: string): Reply['kind'] {
  if (statusCode === 200 && text.startsWith('{"data":')) return 'good';
  return statusCode === 503 && headers['retry-after'] !== undefined && text.includes('"code":"UNAVAILABLE"')
    ? 'shed'
    : 'fault';
}

process.on('message', (order) => {
  void make(order as Order).then((loaded) => process.send?.(loaded));
});
