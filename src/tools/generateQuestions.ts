import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, parseType, typeFromAST, type TypeNode } from 'graphql';
import { readNamedOperations } from '../api/namedOperations.ts';
import type { CypherFile } from './cypher/cypherFile.ts';
import { folderOf } from './cypher/readCypherFiles.ts';

/** The GraphQL type of what a question for Neo4j Browser is asked of. */
const browserTypes: Readonly<Record<string, string>> = { string: 'ID!', 'string[]': '[ID!]!', date: 'Date!' };

/**
 * The module of what a seed may give examples for: the variables of each named operation and the places of each
 * question for Neo4j Browser, with their types, and the words of the enums among these. A variable with a default is
 * optional.
 */
export function generateQuestions(schemaFile: string, operationsFolder: string, files: readonly CypherFile[]): string {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const operations = [...readNamedOperations(operationsFolder).values()].map(({ name, variables }) => {
    const types = variables.map(({ name: variable, type, fallback }) => [
      variable,
      fallback === undefined ? type : type.replace(/!$/, ''),
    ]);
    return [name, Object.fromEntries(types) as Readonly<Record<string, string>>] as const;
  });
  const browser = files
    .filter((file) => folderOf(file) === 'browser')
    .map(({ name, params }) => {
      const types = params.map((param) => [param.name, browserTypes[param.type] ?? 'String!']);
      return [name.replace('browser/', ''), Object.fromEntries(types) as Readonly<Record<string, string>>] as const;
    });
  const used = operations.flatMap(([, types]) => Object.values(types).map((type) => parseType(type)));
  const enums = [...new Set(used.map((type) => namedType(type)))].sort().flatMap((name) => {
    const type = schema.getType(name);
    return isEnumType(type) ? [[name, type.getValues().map((value) => value.name)] as const] : [];
  });
  return [
    '// Generated from schema/operations/ and cypher/browser/ by "npm run generate". Do not edit.\n',
    print('The variables of each named operation, with their types.', 'operations', 'Types', operations),
    print('What each question for Neo4j Browser is asked of.', 'browserQuestions', 'Types', browser),
    print('The words of the enums among these types.', 'enums', 'readonly string[]', enums),
    '/** The GraphQL type of each variable. */\nexport type Types = Readonly<Record<string, string>>;\n',
  ].join('\n');

  function namedType(node: TypeNode): string {
    const type = typeFromAST(schema, node as never);
    return type === undefined ? '' : getNamedType(type).name;
  }
}

function print(about: string, name: string, type: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `/** ${about} */\nexport const ${name}: Readonly<Record<string, ${type}>> = {\n${lines.join('')}};\n`;
}
