import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';
import { fieldsOf, hasId, isPage } from '../api/field/fieldsOf.ts';

/** The arguments that say which page of a list is meant; all others say which list. */
const pageArguments: readonly string[] = ['first', 'after', 'last', 'before'];

/**
 * The module of what a client's cache must know of the schema: which types an interface may turn out to be, which types
 * have no id, and by which arguments the lists of each connection differ.
 */
export function generateCaches(schemaFile: string): string {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter((type) => isObjectType(type));
  const possible = types
    .filter((type) => isAbstractType(type))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const);
  const withoutId = objects.filter((type) => type !== schema.getQueryType() && !hasId(type)).map(({ name }) => name);
  const connections = objects.flatMap((type) => {
    const lists = listsOf(type);
    return lists.length === 0 ? [] : [[type.name, Object.fromEntries(lists)] as const];
  });
  return [
    '// Generated from schema/ by "npm run generate". Do not edit.\n',
    print('What each interface may turn out to be.', 'possibleTypes', 'Record<string, string[]>', possible),
    `/** The types of what has no id: it is kept where it stands, in what has one. */\n` +
      `export const withoutId: readonly string[] = ${JSON.stringify(withoutId)};\n`,
    print(
      'Of each type, the fields that come in pages, each with the arguments that say which list it is.',
      'connections',
      'Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>',
      connections,
    ),
  ].join('\n');
}

function listsOf(type: GraphQLNamedType) {
  return Object.values(fieldsOf(type))
    .filter((field) => field !== undefined)
    .filter((field) => isPage(getNamedType(field.type)))
    .map(({ name, args }) => [name, args.map((each) => each.name).filter((each) => !pageArguments.includes(each))]);
}

function print(about: string, name: string, type: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `/** ${about} */\nexport const ${name}: ${type} = {\n${lines.join('')}};\n`;
}
