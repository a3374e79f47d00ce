import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import type { Peer } from './byHand.ts';
import { careful } from './careful.ts';
import { dataloader } from './dataloader.ts';
import { plain } from './plain.ts';
import { neo4jGraphql, neo4jGraphqlTuned } from './neo4jGraphql.ts';

const peers: Readonly<Record<string, Peer>> = {
  plain,
  careful,
  dataloader,
  'neo4j-graphql': neo4jGraphql,
  'neo4j-graphql-tuned': neo4jGraphqlTuned,
};

/** Serves one peer on a free port and tells its address. */
async function serve(name: string): Promise<void> {
  const {
    NEO4J_URI: uri = '',
    NEO4J_USER: user = '',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE = '',
  } = process.env;
  const settings = { disableLosslessIntegers: true, telemetryDisabled: true };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), settings);
  const answer = await peers[name]?.(driver, NEO4J_DATABASE);
  if (answer === undefined) throw new Error(`there is no peer ${name}`);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      answer(request.url ?? '', Buffer.concat(parts).toString()).then(
        (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)),
        (error: unknown) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`);
  });
}

await serve(process.argv[2] ?? '');
