import { type GraphQLSchema, isInputObjectType } from 'graphql';

/** How graphql-js tells of a plain value where an input with keys is wanted: in the document, or in a variable. */
const plainValues = [
  /^Expected value of type "(?<type>\w+)!?", found (?<given>"[^"]*"|[\w.-]+)\./,
  /got invalid value (?<given>"[^"]*"|[\w.-]+).*Expected type "(?<type>\w+)!?" to be an object\./,
];

/** The keys under which a plain value may stand, the likeliest first. */
const keys = ['contains', 'equals', 'from', 'id'];

/** A message of graphql-js with what to write in the place of what was given, such as `{ contains: "Ann" }`. */
export function withWanted(message: string, schema: GraphQLSchema): string {
  const found = plainValues.map((each) => each.exec(message)?.groups).find((groups) => groups !== undefined);
  const { type = '', given = '' } = found ?? {};
  const wanted = schema.getType(type);
  if (!isInputObjectType(wanted)) return message;
  const fields = wanted.getFields();
  const key = keys.find((each) => fields[each] !== undefined);
  if (key === undefined) return message;
  return `${message} Write { ${key}: ${String(fields[key]?.type).startsWith('[') ? `[${given}]` : given} }.`;
}
