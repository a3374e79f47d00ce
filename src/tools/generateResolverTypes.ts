import {
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../api/createSchema.ts';
import { columnsOfComputed } from '../api/neededColumns.ts';
import { computedFields } from '../api/resolvers/computedFields.ts';
import type { PieceField } from '../reads/piece.ts';
import { PieceIndex } from '../reads/pieceIndex.ts';
import { pieces } from '../reads/pieces.generated.ts';

/** Types of `src/domain` that a column of a piece may have, and where they are. */
const domainTypes: Readonly<Record<string, string>> = {
  CitedPlace: 'citation',
  CitedSource: 'citation',
  Counted: 'observationAxes',
  PartialDate: 'partialDate',
  ToldLink: 'toldOrder',
};

const plainTypes: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  DateTime: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  int: 'number',
  float: 'number',
};

/**
 * The module of the types that our own resolvers name: for each of their fields what it is given, its arguments and its
 * result. Columns and what leads on are those of the pieces; where the schema does not say that a column is never null,
 * it may be.
 */
export function generateResolverTypes(file: string): string {
  const schema = createSchema(file, () => null);
  const index = new PieceIndex(pieces);
  const domain = new Set<string>();
  const named = new Map<string, string>();

  function wordOf(word: string): string {
    if (domainTypes[word] !== undefined) domain.add(word);
    const type = schema.getType(word);
    if (isEnumType(type)) {
      named.set(
        word,
        `export type ${word} = ${type
          .getValues()
          .map(({ name }) => `'${name}'`)
          .join(' | ')};`,
      );
    } else if (isObjectType(type) && domainTypes[word] === undefined) {
      named.set(word, `export interface ${word} {\n${membersOf(Object.values(type.getFields()))}\n}`);
    }
    return plainTypes[word] ?? word;
  }

  function membersOf(fields: readonly { readonly name: string; readonly type: GraphQLType }[]): string {
    return fields.map(({ name, type }) => `  readonly ${name}: ${valueOf(type)};`).join('\n');
  }

  /** A value of a GraphQL type. */
  function valueOf(type: GraphQLType, inner = wordOf(getNamedType(type).name)): string {
    if (!isNonNullType(type)) return `${bareValueOf(type, inner)} | null`;
    return bareValueOf(type.ofType as GraphQLOutputType, inner);
  }

  function bareValueOf(type: GraphQLType, inner: string): string {
    if (!isListType(type)) return inner;
    const entry = valueOf(type.ofType as GraphQLOutputType, inner);
    return `readonly ${entry.includes(' ') ? `(${entry})` : entry}[]`;
  }

  /** The interface of a row: the columns that all pieces give which lead to the type, or those of one piece. */
  function rowOf(name: string, type: string, columns: readonly PieceField[]): string {
    const owner = schema.getType(type);
    const fields = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields() : {};
    const lines = columns.map(({ name: column, type: word }) => {
      const field = fields[column];
      return `  readonly ${column}: ${field === undefined ? columnOf(word) : valueOf(field.type)};`;
    });
    named.set(name, `export interface ${name} {\n${lines.join('\n')}\n}`);
    return `RowSource<${name}>`;
  }

  function columnOf(word: string): string {
    const one = word.replace('[]', '');
    if (one === word) return `${wordOf(one)} | null`;
    return `readonly ${domainTypes[one] === undefined ? `(${wordOf(one)} | null)` : wordOf(one)}[] | null`;
  }

  function fieldOf(type: string, field: GraphQLField<unknown, unknown>): string {
    const piece = index.relation(type, field.name);
    const read = ({ name }: PieceField) => columnsOfComputed[type as keyof typeof computedFields].includes(name);
    const target = getNamedType(field.type).name;
    const args = field.args.length === 0 ? 'object' : `{\n${membersOf(field.args).replaceAll(/^/gm, '  ')}\n  }`;
    if (piece?.gives == null) {
      const source =
        domainTypes[type] === undefined ? rowOf(`${type}Row`, type, columnsOf(index, type).filter(read)) : wordOf(type);
      return `Compute<${source}, ${args}, ${valueOf(field.type)}>`;
    }
    const isNode = index.isNodeType(target);
    const name = isNode ? `${target}Row` : `${type}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Row`;
    const row = rowOf(name, target, (isNode ? columnsOf(index, target) : piece.fields).filter(read));
    const brought = piece.gives.list ? `readonly ${row}[]` : `${row} | null`;
    return `Compute<${brought}, ${args}, ${valueOf(field.type, isNode ? row : undefined)}>`;
  }

  const types = Object.entries(computedFields).map(([name, resolvers]) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const lines = Object.keys(resolvers).map((each) => {
      const field = fields[each];
      if (field === undefined) throw new Error(`the schema has no ${name}.${each}`);
      return `  readonly ${each}: ${fieldOf(name, field)};`;
    });
    return `export type ${name}Fields = {\n${lines.join('\n')}\n};`;
  });
  const imports = [...domain].toSorted().map((each) => {
    return `import type { ${each} } from '../../domain/${domainTypes[each] ?? ''}.ts';`;
  });
  const head = [
    '// Generated from schema/ and cypher/ by "npm run generate". Do not edit.',
    ...imports,
    `import type { Compute } from '../field/compute.ts';`,
    `import type { RowSource } from '../field/source.ts';`,
  ].join('\n');
  return `${[head, ...types, ...named.values()].join('\n\n')}\n`;
}

/**
 * The columns of every row of a type: those of its node, and those that each piece adds which leads to it. Fields that
 * lead on are none.
 */
function columnsOf(index: PieceIndex, type: string): readonly PieceField[] {
  const own = index.fieldsOf(type);
  const [first, ...others] = pieces.filter(({ gives }) => gives?.type === type);
  const added = (first?.fields ?? []).filter(
    ({ name }) =>
      !own.some((field) => field.name === name) &&
      others.every(({ fields }) => fields.some((field) => field.name === name)),
  );
  return [...own, ...added].filter((field) => !index.isNodeType(field.type));
}
