import { type FieldDefinitionNode, Kind, parseType, type TypeNode } from 'graphql';
import type { ReportAt } from './faults.ts';
import { fieldsFromText } from './fromText.ts';
import { markOf } from './marks.ts';
import { overlay } from './overlay.ts';
import type { Composite, Types } from './written.ts';

const pageArguments = `
  "How many from the start, 20 by default and 100 at most."
  first: Int
  "Only those after this cursor."
  after: String
  "How many from the end, 100 at most."
  last: Int
  "Only those before this cursor."
  before: String
`;

/** The types of which there are pages: a field marked `@pages` gives a list of them. */
export function pagedTypes(types: Types): ReadonlySet<string> {
  const fields = [...types.values()].flatMap((type) => type.fields ?? []);
  return new Set(fields.flatMap((field) => (markOf(field, 'pages') === undefined ? [] : (itemOf(field.type) ?? []))));
}

/**
 * The type, with each list marked `@pages` as pages that can be filtered and ordered; a field that gives a connection
 * already, written by hand or in an order of its own, gets the arguments of pages alone. Reports the mark elsewhere.
 */
export function withPages(type: Composite, report: ReportAt): Composite {
  return { ...type, fields: (type.fields ?? []).map((field) => inPages(field, report)) };
}

function inPages(field: FieldDefinitionNode, report: ReportAt): FieldDefinitionNode {
  const mark = markOf(field, 'pages');
  if (mark === undefined) return field;
  const item = itemOf(field.type);
  if (item === null && !isConnection(field.type)) {
    report(mark, `@pages is for a list such as [Law!]! or a connection, and "${field.name.value}" is neither`);
    return field;
  }
  const chosen = item === null ? '' : choiceArguments(item);
  const [{ arguments: ruled = [] } = {}] = fieldsFromText(`written(${chosen}${pageArguments}): Int`);
  return {
    ...field,
    type: item === null ? field.type : parseType(`${item}Connection!`, { noLocation: true }),
    arguments: overlay(ruled, field.arguments ?? [], report),
  };
}

function choiceArguments(item: string): string {
  return `
    "Only those that are like this."
    filter: ${item}Filter
    "The order: by the first of these, then by the next."
    orderBy: [${item}Order!]
  `;
}

/** `Law` of `[Law!]!`; null for every other type. */
function itemOf(type: TypeNode): string | null {
  const list = type.kind === Kind.NON_NULL_TYPE ? type.type : null;
  const item = list?.kind === Kind.LIST_TYPE && list.type.kind === Kind.NON_NULL_TYPE ? list.type.type : null;
  return item?.kind === Kind.NAMED_TYPE ? item.name.value : null;
}

function isConnection(type: TypeNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : null;
  return named?.kind === Kind.NAMED_TYPE && named.name.value.endsWith('Connection');
}
