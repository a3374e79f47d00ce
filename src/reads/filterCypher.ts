import type { FieldTag } from '../graph/cypherFile.ts';
import type { ParameterType } from '../graph/graph.ts';
import { keyTypeOf } from './cursor.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type AddParameter, indent, namesAt, placeCypher, withCondition } from './placeCypher.ts';

type Given = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** What a filter is asked of: a variable of the query, the GraphQL type that it has, and the piece that led to it. */
export interface FilterTarget {
  readonly type: string;
  readonly variable: string;
  readonly piece: Piece | null;
  readonly names: ReadonlyMap<string, string>;
  /** The mark of the piece's parameters. */
  readonly mark: string | number;
}

/**
 * A filter as one Cypher condition. Its keys are the fields of the type: a scalar takes a value, a list of values or
 * `{ equals, contains, startsWith, atLeast, atMost, from, until }`; a partial date `{ from, until, certainty, basis }`;
 * a list of objects `{ some, none }`; one object the filter of its type; beside them `and`, `or`, `not`. An empty
 * filter asks that the thing is there. Relations are answered by the pieces of their fields, so that a filter finds
 * what the field shows. Values are parameters: the text depends on the filter's shape alone.
 *
 * @param position of the field that has the filter; marks the names that it brings in
 */
export function filterCypher(
  index: PieceIndex,
  start: FilterTarget,
  filter: Given,
  position: number,
  add: AddParameter,
): string {
  let places = 0;
  let values = 0;

  function allOf(target: FilterTarget, given: Given, path: Path): string {
    const parts = keysOf(given).map((key) => oneOf(target, key, given[key], [...path, key]));
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  function oneOf(target: FilterTarget, key: string, value: unknown, path: Path): string {
    if (key === 'and' || key === 'or') {
      const parts = (value as readonly Given[]).map((each, at) => `(${allOf(target, each, [...path, at])})`);
      return parts.length === 0 ? String(key === 'and') : `(${parts.join(key === 'and' ? ' AND ' : ' OR ')})`;
    }
    if (key === 'not') return `NOT coalesce(${allOf(target, value as Given, path)}, false)`;
    const own = target.piece?.fields.find(({ name }) => name === key);
    const direct = own !== undefined && index.isNodeType(own.type) ? target.names.get(own.expression) : undefined;
    if (own !== undefined && direct !== undefined) {
      return allOf({ ...target, type: own.type, variable: direct, piece: null }, value as Given, path);
    }
    if (own !== undefined) return scalar(own, (cypher) => placeCypher(cypher, target.names, target.mark), value, path);
    const field = index.fieldsOf(target.type).find(({ name }) => name === key);
    if (field !== undefined) {
      const names = new Map([[index.startOf(target.type) ?? '', target.variable]]);
      return scalar(field, (cypher) => placeCypher(cypher, names, target.mark), value, path);
    }
    const special = index.relation(`${target.type}Filter`, key);
    if (special !== null) return exists(special, target, {}, path);
    return related(index.wanted(target.type, key), target, value as Given, path);
  }

  function related(piece: Piece, target: FilterTarget, value: Given, path: Path): string {
    if (piece.gives?.list !== true) return exists(piece, target, value, path);
    const parts = keysOf(value).map((key) => {
      const found = exists(piece, target, value[key] as Given, [...path, key]);
      return key === 'none' ? `NOT ${found}` : found;
    });
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  function exists(piece: Piece, target: FilterTarget, value: Given, path: Path): string {
    const mark = `${position}f${places}`;
    places += 1;
    const names = namesAt(piece, mark, target.variable);
    for (const { name, type, absent = null } of piece.params) {
      const isDay = name === 'asOf' || name === 'knownAt';
      const valueIn = (given: Given) =>
        name === path.at(-1) ? valueAt(given, path) : ((isDay ? given[name] : null) ?? absent);
      add(`${name}${mark}`, type as ParameterType, valueIn);
    }
    const variable = names.get(piece.gives?.variable ?? '') ?? '';
    const inner = allOf({ type: piece.gives?.type ?? '', variable, piece, names, mark }, value, path);
    const body = placeCypher(withoutOrder(piece.text), names, mark);
    return `EXISTS {\n${indent(`${inner === 'true' ? body : withCondition(body, `(${inner})`)}\nRETURN 1 AS found`)}\n}`;
  }

  function parameter(type: ParameterType, path: Path): string {
    const name = `where${values}_${position}`;
    values += 1;
    add(name, type, (given) => valueAt(given, path));
    return `$${name}`;
  }

  function scalar(field: FieldTag, place: (cypher: string) => string, value: unknown, path: Path): string {
    const expression = place(field.expression);
    if (Array.isArray(value)) {
      const among = parameter('string[]', path);
      return field.type.endsWith('[]')
        ? `any(each IN ${expression} WHERE each IN ${among})`
        : `${expression} IN ${among}`;
    }
    if (typeof value === 'boolean') return `${expression} = ${parameter('boolean', path)}`;
    if (typeof value !== 'object') return `${expression} = ${parameter('string', path)}`;
    const given = value as Given;
    if (field.date !== undefined) return partialDate(place(field.date), given, path);
    const type = keyTypeOf(field.type);
    const parts = keysOf(given).map((key) => {
      const operand = parameter(type, [...path, key]);
      if (key === 'contains') return `toLower(${expression}) CONTAINS toLower(${operand})`;
      if (key === 'startsWith') return `toLower(${expression}) STARTS WITH toLower(${operand})`;
      return `${expression} ${operators[key] ?? '='} ${operand}`;
    });
    return parts.length === 0 ? `${expression} IS NOT NULL` : parts.join(' AND ');
  }

  /** The rule of three values: it surely falls between two days, or it may. */
  function partialDate(date: string, given: Given, path: Path): string {
    const surely = given['certainty'] === 'DEFINITE';
    const parts = keysOf(given).flatMap((key) => {
      const at = [...path, key];
      if (key === 'basis') return [`${date}Basis IN ${parameter('string[]', at)}`];
      if (key === 'from' && surely) return [`${date}Earliest >= ${parameter('date', at)}`];
      if (key === 'until' && surely) return [`${date}Latest <= ${parameter('date', at)}`];
      if (key === 'from') return [`(${date}Latest IS NULL OR ${date}Latest >= ${parameter('date', at)})`];
      if (key === 'until') return [`(${date}Earliest IS NULL OR ${date}Earliest <= ${parameter('date', at)})`];
      return [];
    });
    return [`${date}Edtf IS NOT NULL`, ...parts].join(' AND ');
  }

  return allOf(start, filter, ['filter']);
}

const operators: Readonly<Record<string, string>> = { atLeast: '>=', atMost: '<=', from: '>=', until: '<=' };

/** A filter without its values: two of one shape have one text. */
export function filterShape(filter: unknown, key = ''): unknown {
  if (key === 'certainty') return filter;
  if (Array.isArray(filter)) return key === 'and' || key === 'or' ? filter.map((each) => filterShape(each)) : '[]';
  if (typeof filter !== 'object' || filter === null) return typeof filter;
  const given = filter as Given;
  return Object.fromEntries(keysOf(given).map((each) => [each, filterShape(given[each], each)]));
}

/** In one order, whatever the caller's: so that fewer texts are made. */
function keysOf(given: Given): readonly string[] {
  return Object.keys(given)
    .filter((key) => given[key] !== null && given[key] !== undefined)
    .toSorted();
}

function valueAt(given: Given, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Given)[key], given);
}

/** The order and the bound of a list say nothing about whether one is in it. */
function withoutOrder(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(ORDER BY|LIMIT) /.test(line))
    .join('\n');
}
