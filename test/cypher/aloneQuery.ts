import { composeQuery } from '../../src/reads/composeQuery.ts';
import { parameterValues, type ParameterValues } from '../../src/reads/parameterValues.ts';
import type { Piece } from '../../src/reads/piece.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { readAnswer } from '../../src/reads/readAnswer.ts';
import type { Answer, Arguments, Relation, Row, Selection } from '../../src/reads/selection.ts';
import type { ExamplePiece } from '../../src/tools/cypher/pieceOf.ts';
import { examplePieces as pieces } from './examplePieces.ts';

export interface AloneQuery extends ParameterValues {
  readonly text: string;
  /** What the piece found, of the column `answer`. */
  readonly read: (raw: unknown) => Answer;
}

/**
 * A piece as a query by itself: from its example's start, as one level of a composed query, with all that it offers.
 *
 * @param more arguments beside the examples, such as a cursor
 * @param among the pieces that it is composed with
 */
export function aloneQuery(
  piece: ExamplePiece,
  more: Readonly<Record<string, unknown>> = {},
  among: readonly Piece[] = pieces,
): AloneQuery {
  const [owner = '', field = ''] = piece.name.split('.');
  const examples = { ...Object.fromEntries(piece.params.map(({ name, example }) => [name, example])), ...more };
  const relation = (position: number): Relation => ({
    key: field,
    field,
    position,
    counted: false,
    selection: wholeSelection(piece, position + 1),
  });
  const fromRoot = owner === 'Query';
  const startType = /(Filter|Grouping)$/.test(owner) ? owner : (piece.from?.type ?? '');
  const index = new PieceIndex(fromRoot ? among : [...among, startOf(piece, startType)]);
  const root: Relation = fromRoot
    ? relation(0)
    : {
        key: 'start',
        field: 'start',
        position: 0,
        counted: false,
        selection: { ...emptySelection(startType), possible: [], relations: [relation(1)] },
      };
  const given: Arguments = fromRoot ? [examples] : [startArguments(piece), examples];
  const { text, parameters, layouts } = composeQuery(index, root, given);
  const asked = { given, layouts, faults: new Map(), reportTheirs: () => undefined };
  const read = (raw: unknown) => {
    const answer = readAnswer(index, 'Query', root, null, raw, asked);
    return fromRoot || answer === null ? answer : ((answer as Row).relations[field] ?? null);
  };
  return { text, read, ...parameterValues(parameters, given, new Map()) };
}

/**
 * What leads to the start of a piece: a node by its id, a root field by its examples, or any relationship of a type.
 */
function startOf({ from }: ExamplePiece, gives: string): Piece {
  const { variable, type, example } = from ?? { variable: '', type: '', example: '' };
  const root = pieces.find(({ name }) => name === example);
  if (root !== undefined) {
    // As a list it would get its bound as a parameter; its text may name it.
    const params = root.bound === null ? root.params : [...root.params, { name: 'limit', type: 'int' } as const];
    return {
      ...root,
      name: 'Query.start',
      params,
      gives: { variable: root.gives?.variable ?? '', type: gives, list: false },
    };
  }
  const isNode = new PieceIndex(pieces).isNodeType(type);
  return {
    name: 'Query.start',
    params: isNode ? [{ name: 'id', type: 'string' }] : [],
    from: null,
    gives: { variable, type: gives, list: false },
    locals: [variable],
    fields: [],
    where: [],
    order: [],
    pages: false,
    bound: null,
    counts: null,
    refuse: null,
    interfaces: [],
    pattern: isNode
      ? `MATCH (${variable}:${type} {id: $id})`
      : `MATCH ()-[${variable}:${example}]->()\nWITH ${variable} LIMIT 1`,
  };
}

function startArguments({ from }: ExamplePiece): Readonly<Record<string, unknown>> {
  const root = pieces.find(({ name }) => name === from?.example);
  if (root === undefined) return { id: from?.example };
  const bound = root.bound === null ? [] : [['limit', 1 + root.bound] as const];
  return Object.fromEntries([...root.params.map(({ name, example }) => [name, example] as const), ...bound]);
}

function wholeSelection({ gives, fields }: Piece, position: number): Selection {
  const direct = fields.filter(({ type }) => pieces.some(({ name }) => name === type));
  const relations = direct.map(({ name, type }, at): Relation => ({
    key: name,
    field: name,
    position: position + at,
    counted: false,
    selection: emptySelection(type),
  }));
  return { ...emptySelection(gives?.type ?? ''), relations };
}

const allColumns = [...new Set(pieces.flatMap(({ fields }) => fields.map(({ name }) => name)))];

function emptySelection(type: string): Selection {
  const possible = pieces.filter(({ interfaces }) => interfaces.includes(type)).map(({ name }) => name);
  return { type, possible, columns: allColumns, relations: [], branches: [] };
}
