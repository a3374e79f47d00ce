import type { TestProject } from 'vitest/node';
import { startTestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: {
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };
  }
}

/** One Neo4j for the whole run; its end is the run's end. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const { uri, user, password, database } = server;
  project.provide('neo4j', { uri, user, password, database });
  return () => server.stop();
}
