import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createAskData } from '../api/askData.ts';
import { nobodyAsked, type ReportFault } from '../api/formatError.ts';
import type { GraphqlServer } from '../api/createGraphqlServer.ts';
import type { NamedOperation } from '../api/namedOperations.ts';
import { trustedDocuments } from '../api/trustedDocuments.ts';
import type { McpSources } from '../mcp/sources/mcpSources.ts';
import { projectFolders } from './projectFolders.ts';

interface Given {
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  readonly ready: McpSources['ready'];
  readonly trusted: 'allow' | 'only';
  readonly report: ReportFault;
}

/** What the Model Context Protocol is served from here: this program's API, its schema, and the page of the model. */
export function readMcpSources(api: GraphqlServer, { operations, ready, trusted, report }: Given): McpSources {
  const { version } = JSON.parse(readFileSync(projectFolders.package, 'utf8')) as { readonly version: string };
  return {
    version,
    ask: createAskData(api),
    operations,
    documents: trustedDocuments(operations().values(), trusted),
    ready,
    reportFault(error) {
      const reference = randomUUID();
      report({ reference, error, asked: nobodyAsked, path: 'mcp' });
      return `Something went wrong here. The log has more under ${reference}.`;
    },
    schema: readFileSync(projectFolders.schema, 'utf8'),
    model: readFileSync(projectFolders.model, 'utf8'),
  };
}
