import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** What the schema says of a field, of an input's field or of an enum's value. */
export interface ContractField {
  readonly about: string;
  /** The named type; of a connection, that of its nodes; of an enum's value, the enum. */
  readonly type: string;
  readonly list: boolean;
  /** Whether it is a connection. */
  readonly pages: boolean;
}

/** What the schema says of a type, without a notion of GraphQL's own classes. */
export interface ContractType {
  readonly name: string;
  readonly about: string;
  /** Its interfaces, the widest first. */
  readonly interfaces: readonly string[];
  /** The object types that it may turn out to be; its own name where it is no interface. */
  readonly possible: readonly string[];
  readonly fields: ReadonlyMap<string, ContractField>;
  readonly isEnum: boolean;
}

/** The types of a printed schema, by name. */
export function readContract(text: string): ReadonlyMap<string, ContractType> {
  const schema = buildSchema(text);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return new Map(types.map((type) => [type.name, contractType(schema, type)]));
}

function contractType(schema: GraphQLSchema, type: GraphQLNamedType): ContractType {
  const isComposed = isObjectType(type) || isInterfaceType(type);
  const interfaces = isComposed ? type.getInterfaces() : [];
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const fields = isComposed || isInputObjectType(type) ? Object.values(type.getFields()).map(contractField) : [];
  const values = isEnumType(type) ? type.getValues().map((value) => contractValue(type.name, value)) : [];
  return {
    name: type.name,
    about: type.description ?? '',
    interfaces: interfaces
      .toSorted((a, b) => a.getInterfaces().length - b.getInterfaces().length)
      .map(({ name }) => name),
    possible,
    fields: new Map([...fields, ...values]),
    isEnum: isEnumType(type),
  };
}

function contractField({
  name,
  description,
  type,
}: GraphQLField<unknown, unknown> | GraphQLInputField): readonly [string, ContractField] {
  const named = getNamedType(type);
  const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  const about = description ?? '';
  if (nodes !== undefined) return [name, { about, type: getNamedType(nodes.type).name, list: true, pages: true }];
  return [name, { about, type: named.name, list: isListType(getNullableType(type)), pages: false }];
}

function contractValue(type: string, { name, description }: GraphQLEnumValue): readonly [string, ContractField] {
  return [name, { about: description ?? '', type, list: false, pages: false }];
}
