import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Random } from '../operations/Random.ts';
import { tunnelTo } from './tunnel.ts';

/** What may happen to a connection. */
export const kinds = ['latency', 'cut', 'reset', 'hang', 'slow close', 'lost answer'] as const;
export type Kind = (typeof kinds)[number];

/** When it happens: as it is made, at its first words, at a query, where a transaction is to be kept. */
export const moments = ['connect', 'handshake', 'query', 'commit'] as const;
export type Moment = (typeof moments)[number];

/** Stands between a driver and a Neo4j, and spoils what goes through it. */
export interface FaultyProxy {
  readonly port: number;
  /** From now on, so many connections meet this fault at this moment. */
  readonly spoil: (kind: Kind, moment: Moment, times?: number) => void;
  /** From now on connections meet nothing; those that were spoilt stay so. Gives how many that were. */
  readonly heal: () => number;
  /** Ends the connections there are, as a restart of what stands between would. */
  readonly endAll: () => void;
  readonly stop: () => Promise<void>;
}

/** How a message of Bolt begins that asks something, and the whole of the one that keeps a transaction. */
const run = Buffer.from('b310', 'hex');
const commit = Buffer.from('0002b0120000', 'hex');

/** @param random how long what is slow takes, and how much of an answer still comes */
export async function startFaultyProxy(target: { host: string; port: number }, random: Random): Promise<FaultyProxy> {
  let armed: { readonly kind: Kind; readonly moment: Moment; times: number } | null = null;
  let hits = 0;
  const open = new Set<Socket>();

  const meets = (moment: Moment): Kind | null => {
    if (armed?.moment !== moment || armed.times === 0) return null;
    armed.times -= 1;
    hits += 1;
    return armed.kind;
  };

  const server = createServer((client) => {
    const upstream = tunnelTo(target, client, open);
    let fault = meets('connect');
    let isDeaf = false;
    let isFirst = true;
    let late = 0;

    /** What is sent now, or later where all is late. */
    const send = (to: Socket, chunk: Buffer) => {
      if (late === 0) to.write(chunk);
      else setTimeout(() => to.write(chunk), late);
    };
    /** Lets the fault happen: nothing goes through any more, unless it is only late. */
    const happen = (kind: Kind) => {
      if (kind === 'latency') {
        late = 20 + random.below(130);
        return;
      }
      isDeaf = true;
      if (kind === 'cut' || kind === 'lost answer') client.destroy();
      if (kind === 'reset') client.resetAndDestroy();
      if (kind === 'slow close') setTimeout(() => client.destroy(), 200 + random.below(1_000));
    };
    if (fault !== null && fault !== 'lost answer') happen(fault);

    client.on('data', (chunk: Buffer) => {
      const isQuery = chunk.includes(run);
      const isCommit = chunk.includes(commit);
      const met = isFirst ? meets('handshake') : isQuery ? meets('query') : isCommit ? meets('commit') : null;
      isFirst = false;
      if (met !== null) [fault, late] = [met, 0];
      // What is not kept is not asked to be kept, except where the answer alone is lost.
      if (isCommit && met !== null && met !== 'lost answer') happen(met);
      if (!isDeaf) send(upstream, chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (isDeaf) return;
      if (fault === null || late > 0) {
        send(client, chunk);
        return;
      }
      if (fault !== 'lost answer' && fault !== 'latency') client.write(chunk.subarray(0, random.below(chunk.length)));
      happen(fault);
      if (fault === 'latency') send(client, chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    spoil(kind, moment, times = Infinity) {
      hits = 0;
      armed = { kind, moment, times };
    },
    heal() {
      armed = null;
      return hits;
    },
    endAll,
    stop: () =>
      new Promise((resolve) => {
        endAll();
        server.close(() => {
          resolve();
        });
      }),
  };
}
