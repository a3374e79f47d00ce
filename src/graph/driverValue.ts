import neo4j from 'neo4j-driver';
import type { MapTypes, ParameterType } from './graph.ts';
import type { Value } from './value.ts';

/** A parameter as the driver wants it: an integer as `Integer`, a day ('YYYY-MM-DD') as `Date`. Null stays null. */
export function toDriver(value: unknown, type: ParameterType | MapTypes): unknown {
  if (value === null || value === undefined) return null;
  if (typeof type === 'object') {
    const values = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(type).map(([name, each]) => [name, toDriver(values[name], each)]));
  }
  if (type === 'rows') return toDriverDeep(value as Value);
  if (type.endsWith('[]')) {
    const item = type.slice(0, -2) as ParameterType;
    return (value as readonly unknown[]).map((each) => toDriver(each, item));
  }
  if (type === 'int') return neo4j.int(value as number);
  if (type === 'date') {
    const [year = 0, month = 0, day = 0] = (value as string).split('-').map(Number);
    return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
  }
  return value;
}

function toDriverDeep(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(toDriverDeep);
  if ('date' in value && typeof value.date === 'string' && Object.keys(value).length === 1) {
    return toDriver(value.date, 'date');
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toDriverDeep(each as Value)]));
}

/** An answer of the driver as plain values: dates become `{ date }`. (Integers already come as numbers.) */
export function fromDriver(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isDate(value)) return { date: value.toString() };
  const plain: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) plain[key] = fromDriver(each);
  return plain;
}
