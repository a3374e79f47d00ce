import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNamedType, type GraphQLField, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContract } from './readContract.ts';

/** A project of somebody who uses Relay: our schema, and a module for each connection with a fragment that pages it. */
const folder = mkdtempSync(join(tmpdir(), 'policytrail-relay-'));
const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

/** Every connection that Relay can refetch: of the root, and of what has an id. */
const connections = Object.values(readContract().getTypeMap()).flatMap((type) => {
  if (!isObjectType(type)) return [];
  if (type.name !== 'Query' && !type.getInterfaces().some(({ name }) => name === 'Node')) return [];
  return Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ type: type.name, field, module: type.name + capitalized(field.name) }));
});

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A fragment that pages forward and backward, as Relay's own guide writes it. */
function pagingFragment(module: string, type: string, field: GraphQLField<unknown, unknown>): string {
  const paging = [
    { name: 'first', type: 'Int' },
    { name: 'after', type: 'String' },
    { name: 'last', type: 'Int' },
    { name: 'before', type: 'String' },
  ];
  const required = field.args.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined);
  const given = [...paging, ...required.map((each) => ({ name: each.name, type: String(each.type) }))];
  return `fragment ${module}_page on ${type}
  @argumentDefinitions(${given.map((each) => `${each.name}: { type: "${each.type}" }`).join(', ')})
  @refetchable(queryName: "${module}RefetchQuery") {
    ${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')}) @connection(key: "${module}_${field.name}") {
      edges { node { __typename } }
    }
  }`;
}

beforeAll(() => {
  cpSync('schema/printed/schema.graphql', join(folder, 'schema.graphql'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      customScalarTypes: { Date: 'string' },
      typescriptExcludeUndefinedFromNullableUnion: true,
    }),
  );
  for (const { module, type, field } of connections) {
    const text = `import { graphql } from 'react-relay';\n\ngraphql\`${pagingFragment(module, type, field)}\`;\n`;
    writeFileSync(join(folder, 'src', `${module}.ts`), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('is accepted by the compiler of Relay, with each connection paged both ways', () => {
  expect(connections.length).toBeGreaterThan(40);
  const compile = () =>
    execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  expect(compile).not.toThrow();
  for (const { module } of connections) {
    const artifact = readFileSync(join(folder, 'src', '__generated__', `${module}_page.graphql.ts`), 'utf8');
    expect(artifact, module).toContain('"direction": "bidirectional"');
  }
}, 60_000);
