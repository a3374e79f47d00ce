import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Variables } from '../../api/askData.ts';
import { AskFailure } from '../../api/askFailure.ts';
import { answerShape, toolAnswer, type Found } from '../answer/toolAnswer.ts';
import type { McpSources } from '../sources/mcpSources.ts';

/** What an assistant can ask for. */
export interface Tool<Input extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, for an assistant that has read nothing else. */
  readonly about: string;
  readonly input: Input;
  /** Fails with an `AskFailure` that helps. */
  readonly find: (sources: McpSources, given: z.output<z.ZodObject<Input>>) => Promise<Found>;
}

/** Tools read, give the same answer each time until the next load, and reach nothing but the graph. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const cursor = z.string().optional().describe('Where to go on: the cursor of the answer before, with the same input.');

/**
 * Makes a tool known to a server. What it cannot answer is a result that says what to do, and no error of the protocol.
 */
export function registerTool<Input extends z.ZodRawShape>(
  server: McpServer,
  sources: McpSources,
  tool: Tool<Input>,
): void {
  const { name, title, about, find } = tool;
  const input = z.strictObject(tool.input);
  const inputSchema = z.strictObject({ ...tool.input, cursor });
  const config = { title, description: about, inputSchema, outputSchema: answerShape, annotations };
  server.registerTool(name, config, async (args: Variables) => {
    const { cursor: at, ...rest } = args;
    try {
      await sources.ready();
      const given = input.parse(rest);
      const asked = { tool: name, given: rest, cursor: at as string | undefined };
      const answer = await toolAnswer(sources, asked, await find(sources, given));
      return { content: [{ type: 'text' as const, text: JSON.stringify(answer) }], structuredContent: answer };
    } catch (error) {
      const text = error instanceof AskFailure ? error.message : sources.reportFault(error);
      return { isError: true, content: [{ type: 'text' as const, text }] };
    }
  });
}
