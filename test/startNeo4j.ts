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

/** One Neo4j for the whole run; its end is the run's end, and the last line says which it was. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const server = await startTestServer(process.env, say);
  const { uri, user, password, database } = server;
  project.provide('neo4j', { uri, user, password, database });
  say(`tests run against: ${server.description}`);
  return async () => {
    await server.stop();
    say(`tests ran against: ${server.description}`);
  };
}
