import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
  type TypeNode,
} from 'graphql';
import type { NamedOperation } from './namedOperations.ts';

/** A JSON Schema, as far as variables of operations need one. */
export type VariableSchema = Readonly<Record<string, unknown>>;

const scalars: Readonly<Record<string, VariableSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Date: { type: 'string', format: 'date' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/** The variables of an operation as a JSON Schema, each with what it means, its default and its example. */
export function schemaOfVariables(schema: GraphQLSchema, { variables }: NamedOperation): VariableSchema {
  const properties = variables.map(({ name, type, about, fallback, example }) => [
    name,
    {
      ...schemaOfType(typeNamed(schema, type)),
      description: about,
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(example === undefined || example === null ? {} : { examples: [example] }),
    },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as VariableSchema,
    required: variables.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function typeNamed(schema: GraphQLSchema, text: string): GraphQLInputType {
  const node: TypeNode = parseType(text);
  // graphql types this for each kind of node alone; a type of a variable is one of inputs.
  const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
  if (type === undefined) throw new Error(`the schema has no type ${text}`);
  return type;
}

function schemaOfType(type: GraphQLInputType): VariableSchema {
  if (isNonNullType(type)) return schemaOfType(type.ofType);
  if (isListType(type)) return { type: 'array', items: schemaOfType(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  return scalars[type.name] ?? {};
}
