import { trustedDocumentsPath } from '../api/trustedDocuments.ts';
import type { Neo4jServer } from '../neo4j/neo4jServer.ts';
import type { BrowserOpening } from '../web/browserLink.ts';
import { browserUrl } from './browserUrl.ts';

/** The API as people are told of it. */
export interface StartedApi {
  readonly url: string;
  /** Whether it answers its trusted documents alone. */
  readonly trustedOnly: boolean;
}

/**
 * What a person sees when all is ready: where to ask, and where to look.
 *
 * @param passwordFile is told in place of the password, where the message goes to a file that others may read; else
 *   null
 */
export function startMessage(
  { url, trustedOnly }: StartedApi,
  server: Neo4jServer,
  path: BrowserOpening,
  guide: BrowserOpening,
  passwordFile: string | null,
): string {
  const lines = [
    '',
    `Policytrail is ready.`,
    `  To read and search     ${url}/`,
    trustedOnly ? `  GraphQL, by hash only  ${url}${trustedDocumentsPath}` : `  GraphQL and GraphiQL   ${url}/graphql`,
    `  Neo4j                  ${server.description}`,
  ];
  if (server.browserAddress !== null) {
    lines.push(
      `    user ${server.user}, password ${passwordFile === null ? server.password : `in ${passwordFile}`}`,
      `  In Neo4j Browser       ${browserUrl(server, path)}`,
      `    with a guide         ${browserUrl(server, guide)}`,
    );
  }
  lines.push('Ctrl-C stops it.', '');
  return lines.join('\n');
}
