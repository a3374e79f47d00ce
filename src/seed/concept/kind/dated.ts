import type { z } from 'zod';
import { dateProperties, datePropertyNames, partialDate } from '../../rows/dateProperties.ts';
import type { NodeView } from '../../rows/graphView.ts';
import type { SeedDate } from '../shape/date.ts';
import { passageId } from '../shape/id.ts';
import type { NodeAddition, Key, NodeReading } from './key.ts';
import { referenceOf } from './relationship.ts';
import { written } from './written.ts';

/** A date; its properties have the key's name unless another is given. */
export function dated<Shape extends z.ZodType<SeedDate | undefined>>(shape: Shape, name?: string): Key<Shape> {
  return {
    shape,
    names: (key) => dateNames(name ?? key),
    write: (date, { key, id }) => writeDate(name ?? key, date, id),
    read: (reading) => readDate(name ?? reading.key, reading),
  };
}

export function dateNames(at: string) {
  return { properties: datePropertyNames(at), relationshipTypes: ['DATED_BY'] };
}

export function writeDate(at: string, date: SeedDate | undefined, id: string): NodeAddition {
  if (date === undefined) return {};
  return {
    properties: dateProperties(at, partialDate(date)),
    relationships: date.evidence.map((each) => ({ type: 'DATED_BY', from: id, to: passageId(each), properties: {} })),
  };
}

/**
 * The date as a file writes it; undefined where there is none. The graph keeps the passages of all dates of a thing
 * together, so they are given to the first date that it has.
 */
export function readDate(at: string, { node, properties }: NodeReading): Readonly<Record<string, unknown>> | undefined {
  const part = (name: string) => node.properties[`${at}${name}`];
  if (part('Edtf') === undefined) return undefined;
  const evidence =
    firstDate(node, properties) === `${at}Edtf` ? node.to('DATED_BY').map((id) => referenceOf(node.at(id))) : [];
  return written({ date: part('Edtf'), basis: part('Basis'), phrase: part('Phrase'), rule: part('Rule'), evidence });
}

function firstDate(node: NodeView, properties: readonly string[]): string | undefined {
  return properties.find((name) => name.endsWith('Edtf') && name in node.properties);
}
