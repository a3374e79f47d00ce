import type { StoredColumn, StoredPart } from '../../reads/piece.ts';

const property = String.raw`(\w+)\.(\w+)`;
const plain = new RegExp(`^${property}$`);
const day = new RegExp(`^toString\\(${property}\\)$`);
const withDefault = new RegExp(`^coalesce\\(${property}, (true|false|\\d+|\\[\\]|'[^']*')\\)$`);
const unlessNull = new RegExp(`^CASE\\s+WHEN ${property} IS NULL\\s+THEN null\\s+ELSE (\\{[^{}]*\\})\\s+END$`);
const map = /^\{([^{}]*)\}$/;

interface Read {
  readonly variable: string;
  readonly part: StoredPart;
}

/** What an expression reads of stored properties, where it does nothing else; null where the graph must compute it. */
export function storedColumn(expression: string, type: string): StoredColumn | null {
  if (type === 'DateTime') return null;
  const [, of, unless, inner] = unlessNull.exec(expression) ?? [];
  const entries = map.exec(inner ?? expression)?.[1];
  const parts = entries === undefined ? [readPart(expression)] : entries.split(', ').map(readEntry);
  const [first] = parts;
  if (first == null) return null;
  const { variable } = first;
  const own = parts.flatMap((each) => (each?.variable === variable ? [each.part] : []));
  if (own.length < parts.length || (of !== undefined && of !== variable)) return null;
  return { variable, parts: own, ...(unless === undefined ? {} : { unless }) };
}

function readEntry(entry: string): Read | null {
  const [, key, expression = ''] = /^(\w+): (.*)$/.exec(entry) ?? [];
  const read = readPart(expression);
  return key === undefined || read === null ? null : { ...read, part: { key, ...read.part } };
}

function readPart(expression: string): Read | null {
  const [, variable, name] = (plain.exec(expression) ?? []) as readonly string[];
  if (variable !== undefined && name !== undefined) return { variable, part: { property: name } };
  const [, dated, date] = (day.exec(expression) ?? []) as readonly string[];
  if (dated !== undefined && date !== undefined) return { variable: dated, part: { property: date, day: true } };
  const [, of, missing, absent] = (withDefault.exec(expression) ?? []) as readonly string[];
  if (of === undefined || missing === undefined || absent === undefined) return null;
  return { variable: of, part: { property: missing, absent: JSON.parse(absent.replaceAll("'", '"')) as unknown } };
}
