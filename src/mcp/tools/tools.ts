import type { McpServer } from '@modelcontextprotocol/server';
import type { McpSources } from '../sources/mcpSources.ts';
import { registerTool } from './tool.ts';
import { askGraphql } from './askGraphql.ts';
import { askQuestion } from './askQuestion.ts';
import { findPaths } from './findPaths.ts';
import { listQuestions } from './listQuestions.ts';
import { policyInForce } from './policyInForce.ts';
import { readEvidence } from './readEvidence.ts';
import { readThing } from './readThing.ts';
import { search } from './search.ts';

/** Makes the eight tools known to a server. More would drown an assistant. */
export function registerTools(server: McpServer, sources: McpSources): void {
  registerTool(server, sources, search);
  registerTool(server, sources, readThing);
  registerTool(server, sources, readEvidence);
  registerTool(server, sources, listQuestions);
  registerTool(server, sources, askQuestion);
  registerTool(server, sources, policyInForce);
  registerTool(server, sources, findPaths);
  registerTool(server, sources, askGraphql);
}
