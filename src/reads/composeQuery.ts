import type { ParameterTag } from '../graph/cypherFile.ts';
import { pageClauses } from './pageClauses.ts';
import type { Piece } from './piece.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { placeCypher } from './placeCypher.ts';
import type { Relation, Selection } from './selection.ts';

/** A parameter of a composed query, and the piece at a position that it belongs to. */
export interface PlacedParameter {
  readonly name: string;
  readonly position: number;
  readonly piece: Piece;
  /** Null for the number of rows (`$limit`). */
  readonly param: ParameterTag | null;
}

export interface ComposedQuery {
  readonly text: string;
  readonly parameters: readonly PlacedParameter[];
}

/**
 * Nests the pieces of a root field along its selection into one query with one column, `answer`. Each piece stands as a
 * subquery where the selection has it. All scalars of a type are projected, whatever was asked, so that the text
 * depends on the relations alone: a plan is kept by text (see `engine.md`'s measurements in the README).
 *
 * @param going positions of pages that go on from a cursor; their text has one condition more.
 */
export function composeQuery(index: PieceIndex, root: Relation, going: ReadonlySet<number>): ComposedQuery {
  const parameters: PlacedParameter[] = [];

  function subquery(piece: Piece, relation: Relation, start: string | null): string {
    const { position } = relation;
    const names = namesAt(piece, position, start);
    const place = (cypher: string) => placeCypher(cypher, names, position);
    for (const param of piece.params) {
      parameters.push({ name: `${param.name}${position}`, position, piece, param });
    }
    const limited = piece.bound !== null || piece.order.length > 0;
    if (limited) parameters.push({ name: `limit${position}`, position, piece, param: null });
    const body = place(piece.text);
    const object = objectAt(names.get(piece.gives?.variable ?? '') ?? '', relation.selection, piece, names, position);
    if (piece.order.length === 0) {
      const list = `COLLECT {\n${indent(`${body}\nRETURN ${object}`)}\n}`;
      return piece.gives?.list === true ? list : `${list}[0]`;
    }
    const keys = piece.order.map(place);
    const page = pageClauses(body, keys, position, going.has(position));
    if (going.has(position)) {
      keys.forEach((_key, at) => parameters.push({ name: `after${at}_${position}`, position, piece, param: null }));
    }
    const rows = `COLLECT {\n${indent(`${page}\nRETURN {cursor: [${keys.join(', ')}], node: ${object}}`)}\n}`;
    const total = relation.counted ? `COUNT {\n${indent(body)}\n}` : 'null';
    return `{rows: ${rows}, total: ${total}}`;
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
    parts.push(...scalarsOf(type, variable, position));
    if (possible.length > 0) {
      const types = possible.map((name) => `'${name}'`).join(', ');
      parts.unshift(`__typename: head([label IN labels(${variable}) WHERE label IN [${types}]])`);
    }
    parts.push(...relationsOf(type, selection.relations, variable, from, names));
    for (const branch of selection.branches) {
      const inside = [
        ...scalarsOf(branch.type, variable, position),
        ...relationsOf(branch.type, branch.relations, variable, null, names),
      ];
      parts.push(`${branch.type}: CASE WHEN ${variable}:${branch.type} THEN {\n${indent(inside.join(',\n'))}\n} END`);
    }
    return `{\n${indent(parts.join(',\n'))}\n}`;
  }

  function scalarsOf(type: string, variable: string, position: number): string[] {
    const start = index.startOf(type);
    const names = new Map(start === null ? [] : [[start, variable]]);
    return index.fieldsOf(type).map(({ name, expression }) => `${name}: ${placeCypher(expression, names, position)}`);
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

  const text = `RETURN ${subquery(index.wanted('Query', root.field), root, null)} AS answer`;
  return { text, parameters };
}

/** The key of a relation in the answer of a composed query. */
export function rawKey({ field, position }: Relation): string {
  return `${field}${position}`;
}

function namesAt(piece: Piece, position: number, start: string | null): Map<string, string> {
  const names = new Map(piece.locals.map((local) => [local, `${local}${position}`]));
  if (piece.from !== null && start !== null) names.set(piece.from.variable, start);
  return names;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
