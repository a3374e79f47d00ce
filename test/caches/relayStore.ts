import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import type { Cache, Question, Server } from './cache.ts';

const require = createRequire(import.meta.url);

/** Documents as Relay's compiler makes them, by their text. Each has one query, called after a module of its own. */
export function compileForRelay(documents: readonly string[]): ReadonlyMap<string, ConcreteRequest> {
  const folder = mkdtempSync(join(tmpdir(), 'policytrail-relay-store-'));
  cpSync('schema/printed/schema.graphql', join(folder, 'schema.graphql'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false }),
  );
  for (const document of documents) {
    const text = `import { graphql } from 'react-relay';\n\ngraphql\`${document}\`;\n`;
    writeFileSync(join(folder, 'src', `${nameOf(document).replace(/Query$/, '')}.js`), text);
  }
  execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const compiled = documents.map((document) => {
    const path = join(folder, 'src', '__generated__', `${nameOf(document)}.graphql.js`);
    return [document, require(path) as ConcreteRequest] as const;
  });
  rmSync(folder, { recursive: true });
  return new Map(compiled);
}

function nameOf(document: string): string {
  const [operation] = parse(document).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '';
}

/** The store of Relay's environment. */
export function relayStore(server: Server, compiled: ReadonlyMap<string, ConcreteRequest>): Cache {
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const data = await server({ document: text ?? '', variables });
      return { data } as GraphQLResponse;
    }),
  });
  const requestOf = ({ document }: Question) => {
    const request = compiled.get(document);
    if (request === undefined) throw new Error(`not compiled for Relay: ${document}`);
    return request;
  };
  return {
    ask: (question) => fetchQuery(environment, requestOf(question), { ...question.variables }).toPromise(),
    read(question) {
      const operation = createOperationDescriptor(requestOf(question), { ...question.variables });
      const { data, isMissingData } = environment.lookup(operation.fragment);
      return Promise.resolve(isMissingData ? null : data);
    },
  };
}
