import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readContract } from './readContract.ts';

interface Element {
  readonly path: string;
  readonly description: string;
}

const longest = 160;
const schema = readContract();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** A type with all that stands in it: fields, their arguments, values. */
function elementsOf(type: GraphQLNamedType): readonly Element[] {
  const own = element(type.name, type);
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => element(`${type.name}.${value.name}`, value))];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((field) => element(`${type.name}.${field.name}`, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    return [element(path, field), ...field.args.map((each) => element(`${path}(${each.name}:)`, each))];
  });
  return [own, ...fields];
}

function element(path: string, { description }: { readonly description?: string | null | undefined }): Element {
  return { path, description: description ?? '' };
}

/** Where one sentence ends and another begins; a period within a word or a name does not. */
const sentenceEnd = /[.?!]["”’)`]? +(?=[A-Z"“‘(`])/;

describe.each([
  ['begins with a capital or with a name in backticks', (text: string) => /^["“(]?[A-Z0-9`]/.test(text)],
  ['ends with a period', (text: string) => text.endsWith('.')],
  ['is one sentence', (text: string) => !sentenceEnd.test(text)],
  [`has at most ${longest} characters`, (text: string) => text.length <= longest],
])('what describes an element', (fact, holds) => {
  it(fact, () => {
    const wrong = types.flatMap(elementsOf).filter(({ description }) => !holds(description));
    expect(wrong.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });
});
