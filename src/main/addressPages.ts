import { writePages } from '../seed/writePages.ts';
import { siteAddress } from './createApi.ts';
import type { Environment } from './environment.ts';
import type { OpenGraph } from './openGraph.ts';
import { findRunningServer } from './runningServer.ts';

/**
 * Writes the addresses of pages onto the things of the graph, so that Neo4j Browser leads from each to its page. In a
 * database of the user's only where PUBLIC_URL says how pages are reached. Where that cannot be written, it is said,
 * and all else goes on.
 *
 * @param port on which the pages are served
 */
export async function addressPages(
  environment: Environment,
  { graph, server }: Pick<OpenGraph, 'graph' | 'server'>,
  port: number,
  say: (line: string) => void,
): Promise<void> {
  const base = environment.site.publicUrl ?? addressHere();
  if (base === null) return;
  await writePages(graph, base).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    say(`The addresses of pages could not be written into the graph, and are as they were: ${why}`);
  });

  function addressHere(): string | null {
    switch (server.origin) {
      case 'address':
        return null;
      case 'running':
        return findRunningServer(environment);
      default:
        return siteAddress(environment, port);
    }
  }
}
