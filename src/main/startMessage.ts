import type { Neo4jServer } from '../neo4j/neo4jServer.ts';
import { browserLink } from '../web/browserLink.ts';

/** What a person sees when all is ready: where to ask, and where to look. */
export function startMessage(url: string, server: Neo4jServer, cypher: string): string {
  const lines = [
    '',
    `Policytrail is ready.`,
    `  GraphQL and GraphiQL   ${url}/graphql`,
    `  Neo4j                  ${server.description}`,
  ];
  if (server.browserAddress !== null) {
    const address = { httpPort: portOf(server.browserAddress), boltPort: portOf(server.uri) };
    lines.push(
      `    user ${server.user}, password ${server.password}`,
      `  In Neo4j Browser       ${browserLink(address, { edit: cypher })}`,
      `    with a guide         ${browserLink(address, { guide: `http://localhost:${portOf(url)}/browser-guide/guide.html` })}`,
    );
  }
  lines.push('Ctrl-C stops it.', '');
  return lines.join('\n');
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}
