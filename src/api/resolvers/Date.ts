import { Kind, type ValueNode } from 'graphql';
import { inputError } from '../field/inputError.ts';

const shape = /^\d{4}-\d{2}-\d{2}$/;

function readDay(value: unknown): string {
  const day = typeof value === 'string' && shape.test(value) ? new globalThis.Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== value || value < '0001') {
    throw inputError(`Date: ${JSON.stringify(value)} is no day. Give one such as "2012-12-06".`);
  }
  return value;
}

/** Named as makeExecutableSchema wants it, so that the description and the link in the schema stay. */
export const Date = {
  __parseValue: readDay,
  __parseLiteral: (node: ValueNode) => readDay(node.kind === Kind.STRING ? node.value : null),
  __serialize: String,
};
