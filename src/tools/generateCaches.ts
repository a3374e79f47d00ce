import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';
import { fieldsOf, hasId, isList, isPage } from '../api/field/fieldsOf.ts';

/** The arguments that say which page of a list is meant; all others say which list. */
const pageArguments: readonly string[] = ['first', 'after', 'last', 'before'];

/**
 * The module of what a client's cache must know of the schema: which types an interface may turn out to be, which types
 * have no id, where lists of these stand, and by which arguments the lists of each connection differ.
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
    const fields = pagesOf(type);
    return fields.length === 0 ? [] : [[type.name, Object.fromEntries(fields)] as const];
  });
  const lists = objects
    .filter((type) => !isPage(type))
    .map((type) => [type.name, listsOf(type)] as const)
    .filter(([, fields]) => fields.length > 0);
  return [
    '// Generated from schema/ by "npm run generate". Do not edit.\n',
    print('What each interface may turn out to be.', 'possibleTypes', 'Record<string, string[]>', possible),
    `/** The types of what has no id: it is kept where it stands, in what has one. */\n` +
      `export const withoutId: readonly string[] = ${JSON.stringify(withoutId)};\n`,
    print(
      'Of each type, the fields that are lists of what has no id.',
      'listsWithoutId',
      'Readonly<Record<string, readonly string[]>>',
      lists,
    ),
    print(
      'Of each type, the fields that come in pages, each with the arguments that say which list it is.',
      'connections',
      'Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>',
      connections,
    ),
  ].join('\n');
}

function pagesOf(type: GraphQLNamedType) {
  return Object.values(fieldsOf(type))
    .filter((field) => field !== undefined)
    .filter((field) => isPage(getNamedType(field.type)))
    .map(({ name, args }) => [name, args.map((each) => each.name).filter((each) => !pageArguments.includes(each))]);
}

function listsOf(type: GraphQLNamedType): readonly string[] {
  return Object.values(fieldsOf(type))
    .filter((field) => field !== undefined)
    .filter((field) => isList(field.type) && isObjectType(getNamedType(field.type)) && !hasId(getNamedType(field.type)))
    .map(({ name }) => name);
}

function print(about: string, name: string, type: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `/** ${about} */\nexport const ${name}: ${type} = {\n${lines.join('')}};\n`;
}
