import { type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';

/** How graphql-js tells of a plain value where an input with keys is wanted: in the document, or in a variable. */
const plainValues = [
  /^Expected value of type "(?<type>\w+)!?", found (?<given>"[^"]*"|[\w.-]+)\./,
  /got invalid value (?<given>"[^"]*"|[\w.-]+).*Expected type "(?<type>\w+)!?" to be an object\./,
];

/** The keys under which a plain value may stand, the likeliest first. */
const keys = ['contains', 'equals', 'from', 'id'];

/** How it tells of a word that is none of a closed list and like none of it. */
const strangeWord = /does not exist in "(?<type>\w+)" enum\.(?! Did you mean)/;

/**
 * A message of graphql-js with what to write in the place of what was given: `{ contains: "Ann" }`, or one of the words
 * of a closed list.
 */
export function withWanted(message: string, schema: GraphQLSchema): string {
  const list = schema.getType(strangeWord.exec(message)?.groups?.['type'] ?? '');
  if (isEnumType(list))
    return `${message} It has ${list
      .getValues()
      .map(({ name }) => name)
      .join(', ')}.`;
  const found = plainValues.map((each) => each.exec(message)?.groups).find((groups) => groups !== undefined);
  const { type = '', given = '' } = found ?? {};
  const wanted = schema.getType(type);
  if (!isInputObjectType(wanted)) return message;
  const fields = wanted.getFields();
  const key = keys.find((each) => fields[each] !== undefined);
  if (key === undefined) return message;
  return `${message} Write { ${key}: ${String(fields[key]?.type).startsWith('[') ? `[${given}]` : given} }.`;
}
