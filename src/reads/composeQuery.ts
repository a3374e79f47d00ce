import type { ParameterType } from '../graph/graph.ts';
import { countQuery, countShape } from './countGroups.ts';
import { readCursor } from './cursor.ts';
import { filterCypher, filterShape } from './filterCypher.ts';
import { unknownIdsColumn } from './knownIds.ts';
import { cursorParameter, pageClauses } from './pageClauses.ts';
import { pageOrder } from './pageOrder.ts';
import { isBackward, pageSize } from './pageSize.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { type AddParameter, addParameters, indent, namesAt, placeCypher, withCondition } from './placeCypher.ts';
import type { Arguments, Relation, Selection } from './selection.ts';

type Given = Arguments[number];

/** A parameter of a composed query, and the piece at a position that it belongs to. */
export interface PlacedParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly position: number;
  readonly piece: Piece;
  /** Whether it is the number of rows (`$limit`). */
  readonly isLimit: boolean;
  /** Its value, from the arguments of its position. */
  readonly valueIn: (given: Given) => unknown;
}

export interface ComposedQuery {
  readonly text: string;
  readonly parameters: readonly PlacedParameter[];
}

/** What a query's text takes from the arguments: arguments of one shape have one text. */
export function shapeOf(given: Arguments): string {
  const shapes = given.map(({ after, before, last, first, orderBy, filter, by }) => [
    typeof after,
    typeof before,
    isBackward({ first, last }),
    orderBy ?? null,
    filterShape(filter),
    countShape({ by, orderBy }),
  ]);
  return JSON.stringify(shapes);
}

/**
 * Nests the pieces of a root field along its selection into one query with a column `answer`, and a column `unknown`
 * where ids must be known. Each piece stands as a subquery where the selection has it. All scalars of a type are
 * projected, whatever was asked, so that the text depends on the relations alone: a plan is kept by text (see
 * `engine.md`'s measurements in the README).
 *
 * @param given the arguments of every relation by position, of which the text takes the shape (`shapeOf`)
 */
export function composeQuery(index: PieceIndex, root: Relation, given: Arguments): ComposedQuery {
  const parameters: PlacedParameter[] = [];

  function adding(piece: Piece, position: number): AddParameter {
    return (name, type, valueIn) => parameters.push({ name, type, position, piece, isLimit: false, valueIn });
  }

  function addLimit(piece: Piece, position: number, valueIn: PlacedParameter['valueIn']): void {
    parameters.push({ name: `limit${position}`, type: 'int', position, piece, isLimit: true, valueIn });
  }

  function subquery(piece: Piece, relation: Relation, start: string | null): string {
    const { position } = relation;
    const args = given[position] ?? {};
    const names = namesAt(piece, position, start);
    const place = (cypher: string) => placeCypher(cypher, names, position);
    const add = adding(piece, position);
    addParameters(piece, position, add);
    const variable = names.get(piece.gives?.variable ?? '') ?? '';
    const body = filtered(place(piece.text), piece, position, names);
    if (piece.order.length === 0) {
      if (piece.bound !== null) addLimit(piece, position, () => 1 + (piece.bound ?? 0));
      const object = objectAt(variable, relation.selection, piece, names, position);
      const list = `COLLECT {\n${indent(`${body}\nRETURN ${object}`)}\n}`;
      return piece.gives?.list === true ? list : `${list}[0]`;
    }
    addLimit(piece, position, (values) => 1 + pageSize(values));
    const { list, keys } = pageOrder(index, piece, args['orderBy']);
    const placed = keys.map((key) => ({ ...key, expression: place(key.expression) }));
    const types = keys.map(({ type }) => type);
    const ends = {
      backward: isBackward(args),
      after: typeof args['after'] === 'string',
      before: typeof args['before'] === 'string',
    };
    for (const end of (['after', 'before'] as const).filter((each) => ends[each])) {
      types.forEach((type, at) => {
        const key = (values: Given) => readCursor(list, String(values[end]), types)?.[at] ?? null;
        add(cursorParameter(end, at, position), type, key);
      });
    }
    const object = objectAt(variable, relation.selection, piece, names, position);
    const cursor = `[${placed.map(({ expression }) => expression).join(', ')}]`;
    const page = pageClauses(body, placed, position, ends);
    const rows = `COLLECT {\n${indent(`${page}\nRETURN {cursor: ${cursor}, node: ${object}}`)}\n}`;
    const total = relation.counted ? `COUNT {\n${indent(body)}\n}` : 'null';
    return `{rows: ${rows}, total: ${total}, refused: ${piece.refuse === null ? 'null' : place(piece.refuse)}}`;
  }

  function filtered(
    body: string,
    piece: Piece,
    position: number,
    names: ReadonlyMap<string, string>,
    owner: Piece = piece,
  ): string {
    const variable = names.get(piece.gives?.variable ?? '') ?? '';
    const filter = given[position]?.['filter'];
    if (typeof filter !== 'object' || filter === null) return body;
    const target = { type: piece.gives?.type ?? '', variable, piece, names, mark: position };
    const condition = filterCypher(index, target, filter as Given, position, adding(owner, position));
    return condition === 'true' ? body : withCondition(body, `(${condition})`);
  }

  function objectAt(
    variable: string,
    selection: Selection,
    from: Piece | null,
    names: ReadonlyMap<string, string>,
    position: number,
  ): string {
    const { type, possible } = selection;
    const own =
      from === null ? [] : from.fields.filter((field) => !index.isNodeType(field.type) || !names.has(field.expression));
    const parts = own.map(({ name, expression }) => `${name}: ${placeCypher(expression, names, position)}`);
    const shown = new Set(own.map(({ name }) => name));
    parts.push(...scalarsOf(type, variable, position, shown));
    if (possible.length > 0) {
      const types = possible.map((name) => `'${name}'`).join(', ');
      parts.unshift(`__typename: head([label IN labels(${variable}) WHERE label IN [${types}]])`);
    }
    parts.push(...relationsOf(type, selection.relations, variable, from, names));
    for (const branch of selection.branches) {
      const inside = [
        ...scalarsOf(branch.type, variable, position, new Set()),
        ...relationsOf(branch.type, branch.relations, variable, null, names),
      ];
      parts.push(`${branch.type}: CASE WHEN ${variable}:${branch.type} THEN {\n${indent(inside.join(',\n'))}\n} END`);
    }
    return `{\n${indent(parts.join(',\n'))}\n}`;
  }

  /** @param shown fields that the piece shows in its own way */
  function scalarsOf(type: string, variable: string, position: number, shown: ReadonlySet<string>): string[] {
    const start = index.startOf(type);
    const names = new Map(start === null ? [] : [[start, variable]]);
    return index
      .fieldsOf(type)
      .filter(({ name }) => !shown.has(name))
      .map(({ name, expression }) => `${name}: ${placeCypher(expression, names, position)}`);
  }

  function relationsOf(
    type: string,
    relations: readonly Relation[],
    variable: string,
    from: Piece | null,
    names: ReadonlyMap<string, string>,
  ): string[] {
    return relations.map((relation) => {
      const key = rawKey(relation);
      const direct = from?.fields.find(({ name }) => name === relation.field);
      const target = direct === undefined ? undefined : names.get(direct.expression);
      if (target !== undefined)
        return `${key}: ${objectAt(target, relation.selection, null, names, relation.position)}`;
      return `${key}: ${subquery(index.wanted(type, relation.field), relation, variable)}`;
    });
  }

  const piece = index.wanted('Query', root.field);
  if (piece.counts === null) {
    const unknown = unknownIdsColumn(piece, root.position);
    const answer = `RETURN ${subquery(piece, root, null)} AS answer`;
    return { text: unknown === null ? answer : `${answer}, ${unknown} AS unknown`, parameters };
  }
  const { position } = root;
  const text = countQuery(index, piece, root, given[position] ?? {}, {
    add: adding(piece, position),
    listOf: (list, names) => filtered(placeCypher(list.text, names, position), list, position, names, piece),
    objectOf: (variable, selection, at) => objectAt(variable, selection, null, new Map(), at),
  });
  return { text, parameters };
}

/** The key of a relation in the answer of a composed query. */
export function rawKey({ field, position }: Relation): string {
  return `${field}${position}`;
}
