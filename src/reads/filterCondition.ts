import type { ParameterType } from '../graph/graph.ts';
import { keyTypeOf } from './cursor.ts';
import { datedPart, type Filter, givesDay, keysOf } from './filterShape.ts';
import type { AskingPiece } from './lead.ts';
import type { Parameters } from './parameters.ts';
import { bodyText, indent, type PieceBody, withCondition } from './pieceBody.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { placeCypher } from './placeCypher.ts';
import { besideOf, type Column, columnOf, objectOf, type PlacedObject } from './placedObject.ts';
import { PlacedPiece } from './placedPiece.ts';
import { startsAtIds } from './questions.generated.ts';
import { type Path, seekPath } from './seekPath.ts';
import type { FieldArguments } from './selection.ts';

/** The type of a word of the seed, with its sentence: a list asks for the word. */
const wordType = 'Act';

/**
 * What a piece asks with a filter: a condition more, or, where the filter names by id what all rows are related to
 * (`seekPath`), the clauses that lead there, so that the server can begin at that end.
 */
export function withFilter(
  index: PieceIndex,
  placed: PlacedPiece,
  filter: Filter,
  position: number,
  parameters: Parameters,
): PieceBody {
  const filtered = objectOf(placed);
  const seek = placed.piece.starts === true ? seekPath(index, filtered, filter) : null;
  const { condition, joined } = filterCondition(index, filtered, filter, position, parameters, { seek });
  const body = condition === 'true' ? placed.body : withCondition(placed.body, `(${condition})`);
  if (joined.length === 0) return body;
  const pattern = [...joined, `WITH DISTINCT ${placed.variable}`, body.pattern].join('\n');
  // What stands beside a row is not kept with it.
  return { ...body, pattern, ...(placed.piece.fields.length === 0 ? { sought: true } : {}) };
}

/**
 * Whether a row that a filter finds came along undated: it would not be found if a date of which nothing is known fell
 * nowhere. Null where none can.
 */
export function undatedCondition(
  index: PieceIndex,
  placed: PlacedPiece,
  filter: Filter,
  position: number,
  parameters: Parameters,
): string | null {
  const dated = datedPart(filter);
  if (dated === null) return null;
  const row = { ...objectOf(placed), mark: `${placed.mark}u` };
  const { condition } = filterCondition(index, row, dated, position, parameters, { knownDates: true });
  return `NOT coalesce(${condition}, false)`;
}

/**
 * A filter as one Cypher condition. Its keys are the fields of the type: a scalar takes a value, a list of values or
 * `{ equals, contains, startsWith, atLeast, atMost, from, until, absent }`; a partial date `{ from, until, certainty,
 * basis, absent }`;
 * a list of objects `{ some, none }`; one object the filter of its type; beside them `and`, `or`, `not`. An empty
 * filter asks that the thing is there. Relations are answered by the pieces of their fields, so that a filter finds
 * what the field shows. Values are parameters: the text depends on the filter's shape alone.
 *
 * @param filtered its mark tells the names apart that the filter brings in
 * @param position of the field that has the filter
 * @param seek the relations on this way stand as clauses of their own (`joined`), not in the condition
 * @param knownDates a date of which nothing is known falls on no day; the ids are noted by another condition beside
 */
function filterCondition(
  index: PieceIndex,
  filtered: PlacedObject,
  filter: Filter,
  position: number,
  parameters: Parameters,
  { seek = null, knownDates = false }: { readonly seek?: Path | null; readonly knownDates?: boolean },
): { readonly condition: string; readonly joined: readonly string[] } {
  const joined: string[] = [];
  /** The clause that finds what is named by ids. */
  const starts: string[] = [];
  let places = 0;
  let values = 0;

  function allOf(object: PlacedObject, filter: Filter, path: Path): string {
    if (seek !== null && isSame(path, seek)) startAt(object.variable, 'id' in filter ? [...path, 'id'] : path);
    const parts = keysOf(filter)
      .map((key) => oneOf(object, key, filter[key], [...path, key]))
      .filter((part) => part !== 'true');
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  function oneOf(object: PlacedObject, key: string, value: unknown, path: Path): string {
    if (key === 'and' || key === 'or') {
      const parts = (value as readonly Filter[]).map((each, at) => `(${allOf(object, each, [...path, at])})`);
      return parts.length === 0 ? String(key === 'and') : `(${parts.join(key === 'and' ? ' AND ' : ' OR ')})`;
    }
    if (key === 'not') return `NOT coalesce(${allOf(object, value as Filter, path)}, false)`;
    const column = columnOf(index, object, key);
    if (key === 'id' && !knownDates) parameters.addIds(position, object.type, (args) => valueAt(args, path));
    if (column !== null) return ofColumn(column, value, path);
    const special = index.filterPiece(object.type, key);
    if (special !== null) return exists(special, object, {}, path);
    return ofRelation(object, key, value as Filter, path);
  }

  function ofRelation(object: PlacedObject, field: string, value: Filter, path: Path): string {
    const lead = index.lead(object.type, field, object.by?.piece ?? null);
    switch (lead.kind) {
      case 'beside': {
        const variable = besideOf(object, lead.variable);
        return allOf({ type: lead.type, variable, mark: object.mark, by: null }, value, path);
      }
      case 'one':
        return exists(lead.piece, object, value, path);
      case 'list':
      case 'page': {
        const parts = keysOf(value).map((key) => {
          const found = exists(lead.piece, object, value[key] as Filter, [...path, key]);
          return key === 'none' ? `NOT ${found}` : found;
        });
        return parts.length === 0 ? 'true' : parts.join(' AND ');
      }
      case 'counts':
      case 'ofCounts':
        throw new Error(`${object.type}.${field} counts, which no filter asks`);
    }
  }

  function exists(piece: AskingPiece, from: PlacedObject, value: Filter, path: Path): string {
    const placed = new PlacedPiece(piece, `${filtered.mark}f${places}`, from.variable);
    places += 1;
    parameters.addPiece(position, placed, ({ name, absent = null }) => (args) => {
      if (name === path.at(-1)) return valueAt(args, path);
      return (name === 'asOf' || name === 'knownAt' ? args[name] : null) ?? absent;
    });
    const isSought = seek !== null && path.every((key, at) => key === seek[at]);
    const at = isSought ? joined.push('') - 1 : -1;
    const condition = allOf(objectOf(placed), value, path);
    const { pattern, where } = placed.body;
    const conditions = condition === 'true' ? where : [...where, `(${condition})`];
    if (!isSought) return `EXISTS {\n${indent(`${bodyText({ pattern, where: conditions })}\nRETURN 1 AS found`)}\n}`;
    joined[at] = bodyText({
      pattern: piece.fromEnd === undefined ? pattern : placed.text(piece.fromEnd),
      where: conditions,
    });
    return 'true';
  }

  /** @param path of the ids: a key of what has them, or one that names them itself */
  function startAt(variable: string, path: Path): void {
    const name = `sought${filtered.mark}`;
    parameters.add(position, name, 'string[]', (args) => [valueAt(args, path)].flat());
    const text = placeCypher(startsAtIds.text, new Map([['thing', variable]]), filtered.mark);
    starts.push(`CALL () {\n${indent(text)}\n}`);
  }

  function parameter(type: ParameterType, path: Path): string {
    const name = `where${values}_${filtered.mark}`;
    values += 1;
    return parameters.add(position, name, type, (args) => valueAt(args, path));
  }

  function ofColumn({ expression, type, date }: Column, value: unknown, path: Path): string {
    if (Array.isArray(value)) {
      const among = parameter('string[]', path);
      if (type === wordType) return `${expression}.word IN ${among}`;
      return type.endsWith('[]') ? `any(each IN ${expression} WHERE each IN ${among})` : `${expression} IN ${among}`;
    }
    if (typeof value === 'boolean') return `${expression} = ${parameter('boolean', path)}`;
    if (typeof value !== 'object') return `${expression} = ${parameter('string', path)}`;
    const filter = value as Filter;
    if (date !== null) return ofDate(date, filter, path);
    const parts = keysOf(filter).map((key) => {
      if (key === 'absent') return ofAbsent(expression, path);
      const operand = parameter(keyTypeOf(type), [...path, key]);
      if (key === 'contains') return `toLower(${expression}) CONTAINS toLower(${operand})`;
      if (key === 'startsWith') return `toLower(${expression}) STARTS WITH toLower(${operand})`;
      return `${expression} ${operators[key] ?? '='} ${operand}`;
    });
    return parts.length === 0 ? `${expression} IS NOT NULL` : parts.join(' AND ');
  }

  /**
   * The rule of three values: it surely falls between two days, or it may. What begins by no earlier day than one, and
   * surely ends by another, begins by that, too: with this said, an index has both ends of the span.
   */
  function ofDate(date: string, filter: Filter, path: Path): string {
    const surely = filter['certainty'] === 'DEFINITE';
    const parts = keysOf(filter).flatMap((key) => {
      const at = [...path, key];
      if (key === 'basis') return [`${date}Basis IN ${parameter('string[]', at)}`];
      if (key === 'from' && surely) return [`${date}Earliest >= ${parameter('date', at)}`];
      if (key === 'until' && surely) {
        const day = parameter('date', at);
        return [`${date}Latest <= ${day}`, ...(filter['from'] == null ? [] : [`${date}Earliest <= ${day}`])];
      }
      if (key === 'from') return [`(${date}Latest IS NULL OR ${date}Latest >= ${parameter('date', at)})`];
      if (key === 'until') return [`(${date}Earliest IS NULL OR ${date}Earliest <= ${parameter('date', at)})`];
      return [];
    });
    if (knownDates && givesDay(filter)) parts.push(`(${date}Earliest IS NOT NULL OR ${date}Latest IS NOT NULL)`);
    const absent = filter['absent'] == null ? [] : [ofAbsent(`${date}Edtf`, path)];
    if (absent.length > 0 && parts.length === 0) return absent.join();
    return [`${date}Edtf IS NOT NULL`, ...absent, ...parts].join(' AND ');
  }

  function ofAbsent(expression: string, path: Path): string {
    return `(${expression} IS NULL) = ${parameter('boolean', [...path, 'absent'])}`;
  }

  const condition = allOf(filtered, filter, ['filter']);
  return { condition, joined: [...starts, ...joined] };
}

const operators: Readonly<Record<string, string>> = { atLeast: '>=', atMost: '<=', from: '>=', until: '<=' };

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((key, at) => key === other[at]);
}

function valueAt(args: FieldArguments, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Filter)[key], args);
}
