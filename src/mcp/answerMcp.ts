import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';

/**
 * Answers a request of the Model Context Protocol over HTTP, with its body as JSON. Nothing is kept between requests.
 */
export type AnswerMcp = (request: Request, body: unknown) => Promise<Response>;

/**
 * Who asks must have been checked before: this looks at neither Host nor Origin.
 *
 * @param report is told what goes wrong outside of an answer
 */
export function answerMcp(factory: McpServerFactory, report: (error: Error) => void): AnswerMcp {
  // Nothing changes while a client waits, so there is nothing to listen for.
  const { fetch } = createMcpHandler(factory, { maxSubscriptions: 0, onerror: report });
  return (request, parsedBody) => fetch(request, { parsedBody });
}

/** Answers over stdin and stdout until what it gives is called. */
export function answerStdio(factory: McpServerFactory, report: (error: Error) => void): () => Promise<void> {
  const served = serveStdio(factory, { onerror: report });
  return () => served.close();
}
