import { readFileSync } from 'node:fs';
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { createAskData } from '../../src/api/askData.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { trustedDocuments } from '../../src/api/trustedDocuments.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { answerMcp } from '../../src/mcp/answerMcp.ts';
import type { ToolAnswer } from '../../src/mcp/answer/toolAnswer.ts';
import { createMcp } from '../../src/mcp/createMcp.ts';
import type { McpSources } from '../../src/mcp/sources/mcpSources.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { CollectedTexts } from '../../src/domain/collectedTexts.ts';
import { noTexts, openApi } from '../operations/openApi.ts';
import { startTestServer } from '../web/startTestServer.ts';

/** What a call gave: an answer, or why there is none. */
export interface Called {
  readonly answer: ToolAnswer;
  readonly text: string;
  readonly failed: boolean;
}

/** An assistant's side, as the SDK's own client has it. */
export interface Assistant {
  readonly client: Client;
  readonly call: (name: string, input: Readonly<Record<string, unknown>>) => Promise<Called>;
  readonly close: () => Promise<void>;
}

export const operations = readNamedOperations('schema/operations', readExamples('seed').operations);

/** Faults of ours, of all sources. */
export const faults: unknown[] = [];

/** The sources of the protocol over a graph. */
export function sourcesOver(
  graph: Graph,
  { texts = noTexts, trusted = 'allow' }: { readonly texts?: CollectedTexts; readonly trusted?: 'allow' | 'only' } = {},
): McpSources {
  return {
    version: '0.0.0',
    ask: createAskData(openApi(graph, texts).server),
    operations: () => operations,
    documents: trustedDocuments(operations.values(), trusted),
    ready: () => Promise.resolve(),
    reportFault: (error) => {
      faults.push(error);
      return 'Something went wrong here.';
    },
    schema: readFileSync('schema/printed/schema.graphql', 'utf8'),
    model: readFileSync('schema/README.md', 'utf8'),
  };
}

/** @param era of the protocol that the client speaks: that of 2025, or whatever the server offers */
export async function connectAssistant(transport: Transport, era: 'legacy' | 'auto' = 'auto'): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '0' }, { versionNegotiation: { mode: era } });
  await client.connect(transport);
  return {
    client,
    async call(name, input) {
      const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: { ...input } });
      const [first] = content;
      const text = first?.type === 'text' ? first.text : '';
      return { answer: structuredContent as ToolAnswer, text, failed: isError };
    },
    close: () => client.close(),
  };
}

/** An assistant over HTTP, with the web server that answers it. */
export async function openOverHttp(sources: McpSources, era: 'legacy' | 'auto' = 'auto') {
  const reported: Error[] = [];
  const web = await startTestServer({
    limits: { bodyBytes: 100_000, requestTimeoutMs: 60_000 },
    mcp: answerMcp(createMcp(sources), (error) => reported.push(error)),
  });
  const { url } = await web.listen('127.0.0.1', 0);
  const assistant = await connectAssistant(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)), era);
  const close = async () => {
    await assistant.close();
    await web.close(100);
  };
  return { ...assistant, url, reported, close };
}
