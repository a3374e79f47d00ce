import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tunnelTo } from './tunnel.ts';

/** The parts that members of a cluster have, one proxy each; all lead to one Neo4j. */
const members = ['router', 'firstReader', 'secondReader', 'writer'] as const;
type Member = (typeof members)[number];
type Counts = Readonly<Record<Member, number>>;

/** One Neo4j that looks like a cluster: it tells drivers of two readers and a writer. */
export interface RoutingProxy {
  readonly uri: string;
  /** How often a member was asked something since it was last looked; how often of these, by what has to be there. */
  readonly asked: () => { readonly queries: Counts; readonly afterWrites: Counts };
  readonly stop: () => Promise<void>;
}

/** How messages of Bolt begin: one that asks for the table of routes, one that asks anything else. */
const route = Buffer.from('b366', 'hex');
const run = Buffer.from('b310', 'hex');
/** What a message has that wants to be answered after a write that is known. */
const bookmarks = Buffer.from('bookmarks');

type Packed = string | number | readonly Packed[] | { readonly [key: string]: Packed };

/** A value as Bolt writes it, as far as a table of routes has such: texts up to 255 bytes, lists and maps up to 15. */
function packed(value: Packed): Buffer {
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
  }
  if (typeof value === 'number') {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (isList(value)) return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(packed)]);
  const entries = Object.entries(value);
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat().map(packed)]);
}

function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}

export async function startRoutingProxy(target: { host: string; port: number }): Promise<RoutingProxy> {
  const open = new Set<Socket>();
  const none = { router: 0, firstReader: 0, secondReader: 0, writer: 0 };
  let [queries, afterWrites] = [{ ...none }, { ...none }];
  const addresses: Record<Member, string> = { router: '', firstReader: '', secondReader: '', writer: '' };

  /** SUCCESS with the table, in one chunk. */
  const answer = () => {
    const { router, firstReader, secondReader, writer } = addresses;
    const servers = [
      { role: 'ROUTE', addresses: [router] },
      { role: 'READ', addresses: [firstReader, secondReader] },
      { role: 'WRITE', addresses: [writer] },
    ];
    const message = Buffer.concat([Buffer.from('b170', 'hex'), packed({ rt: { ttl: 300, db: 'neo4j', servers } })]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message, Buffer.alloc(2)]);
  };

  const listen = (member: Member) => {
    const server = createServer((client) => {
      const upstream = tunnelTo(target, client, open);
      upstream.pipe(client);
      client.on('data', (chunk: Buffer) => {
        if (chunk.includes(run)) queries[member] += 1;
        if (chunk.includes(bookmarks)) afterWrites[member] += 1;
        if (chunk.includes(route)) client.write(answer());
        else upstream.write(chunk);
      });
    });
    return new Promise<typeof server>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        addresses[member] = `127.0.0.1:${(server.address() as AddressInfo).port}`;
        resolve(server);
      });
    });
  };
  const servers = await Promise.all(members.map(listen));
  return {
    uri: `neo4j://${addresses.router}`,
    asked() {
      const seen = { queries, afterWrites };
      [queries, afterWrites] = [{ ...none }, { ...none }];
      return seen;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
