import { z } from 'zod';
import { number, wholeNumber } from '../concept/shape/number.ts';
import { anyId, oneOf, text, truth } from '../concept/shape/scalar.ts';
import { browserQuestions, enums, operations, type Types } from './questions.generated.ts';

/** A day, as GraphQL's `Date` has it. */
const day = z.string().refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)), {
  error: ({ input }) => `"${String(input)}" is no day such as 2012-12-31`,
});

const scalars: Readonly<Record<string, z.ZodType>> = {
  ID: anyId,
  String: text,
  Date: day,
  Int: wholeNumber,
  Float: number,
  Boolean: truth,
};

/** The shape of a value of a GraphQL type: `[ID!]!`. */
function shapeOfType(type: string): z.ZodType {
  return type.endsWith('!') ? shapeOfValue(type.slice(0, -1)) : shapeOfValue(type).optional();
}

function shapeOfValue(type: string): z.ZodType {
  if (type.startsWith('[')) return z.array(shapeOfType(type.slice(1, -1)));
  const words = enums[type];
  const shape = words === undefined ? scalars[type] : oneOf(type, words);
  if (shape === undefined) throw new Error(`no example can be given for the type ${type}`);
  return shape;
}

/** The shape of the values that each of some questions is asked with; none of them needs to be there. */
function shapeOfAll(questions: Readonly<Record<string, Types>>) {
  const each = Object.entries(questions).map(([name, types]) => {
    const variables = Object.entries(types).map(([variable, type]) => [variable, shapeOfType(type)] as const);
    return [name, z.strictObject(Object.fromEntries(variables)).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(each));
}

/** `examples.yaml` of a seed: what its users are shown first, and with what each question can be asked of it. */
export const shapeOfExamples = z.strictObject({
  /** The named operation that people meet first, with its variables. */
  first: shapeOfAll(operations).refine((given) => Object.keys(given).length === 1, 'wants one operation'),
  /** Of each named operation. */
  operations: shapeOfAll(operations),
  /** Of each question of the guide for Neo4j Browser that is asked of something. */
  guide: shapeOfAll(browserQuestions),
});
