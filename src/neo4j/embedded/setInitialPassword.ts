import { type AdminTool, runAdminTool } from './runAdminTool.ts';

/** Gives a home its password, before the first start of a server on it. */
export async function setInitialPassword(password: string, tool: AdminTool): Promise<void> {
  const late = AbortSignal.timeout(60_000);
  const { exitCode, lines } = await runAdminTool(tool, ['dbms', 'set-initial-password', password], late);
  if (exitCode !== 0) throw new Error(`Neo4j's password could not be set: ${lines.slice(-5).join('\n')}`);
}
