import {
  execute,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { computedParameters, withComputed } from '../../src/api/computedParameters.ts';
import { createFormatError } from '../../src/api/formatError.ts';
import { createSchema } from '../../src/api/createSchema.ts';
import { computeFields } from '../../src/api/field/compute.ts';
import { EdgeSource, RowSource, toSource } from '../../src/api/field/source.ts';
import { Observation } from '../../src/api/resolvers/Observation.ts';
import type { Graph, ReadTransaction } from '../../src/graph/graph.ts';
import { argumentFaults } from '../../src/reads/argumentFaults.ts';
import { composeQuery } from '../../src/reads/composeQuery.ts';
import { parameterValues } from '../../src/reads/parameterValues.ts';
import type { Piece } from '../../src/reads/piece.ts';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import { searchLanguages } from '../../src/reads/questions.generated.ts';
import { readRoot, type RootRow } from '../../src/reads/readRoot.ts';
import type { Answer, Relation, Row, Selection } from '../../src/reads/selection.ts';
import { browserUrl, noTexts, pageOf, reference, type TestAnswer } from './openApi.ts';

type Values = Readonly<Record<string, unknown>>;

/** A field that was followed, with its arguments, and which of its rows. */
interface Hop {
  readonly type: string;
  readonly field: string;
  readonly args: Values;
  readonly at: number | null;
}

/** Where a row stands: the hops to it from the nearest node, or from the root. */
interface Place {
  readonly start: { readonly type: string; readonly id: string } | null;
  readonly hops: readonly Hop[];
  readonly knownAt: unknown;
}

/** What counts have inside of them: a field, the type that it leads to, and the position that it is asked at. */
const insideOf: Readonly<Record<string, readonly [string, string, number]>> = {
  Counts: ['groups', 'CountGroup', 1],
  CountGroup: ['keys', 'CountKey', 2],
  CountKey: ['entity', 'Entity', 3],
};

/**
 * Answers a document with plain graphql-js: every relation field of every object asks its piece by itself, in a query
 * of its own that leads from the nearest node to it. What the engine answers, either way, must be the same.
 */
export function createPieceByPiece(graph: Graph) {
  const starts = pieces.filter(({ pattern }) => pattern === '').map(startPiece);
  const index = new PieceIndex([...pieces, ...starts]);
  const allColumns = [...new Set(pieces.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const places = new WeakMap<Row, Place>();
  const schema = createSchema('schema/printed/schema.graphql', () => null);
  const format = createFormatError(
    () => undefined,
    () => reference,
  );

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.name === 'SearchEdge' && field.name === 'matchedIn') field.resolve = resolveMatchedIn;
      if (!index.isRelation(type.name, field.name)) continue;
      if (insideOf[type.name]?.[0] === field.name) {
        field.resolve = (source: unknown) => insideCounts(source, field.name);
        continue;
      }
      const isNodes = field.name === 'nodes' && type.name === 'Query';
      field.resolve = async (
        source: unknown,
        args: Values,
        { transaction }: { transaction: ReadTransaction },
        info,
      ) => {
        const from = source instanceof RowSource ? placeOf(source.row, type) : { start: null, hops: [], knownAt: null };
        const knownAt = 'knownAt' in args ? args['knownAt'] : from.knownAt;
        const inLanguages = computedParameters[`${type.name}.${field.name}`]?.inLanguages === true;
        const [dataset] = inLanguages ? await transaction.read(searchLanguages, {}) : [];
        const own = withComputed(type.name, field.name, args, dataset?.languages ?? []);
        const given = knownAt === null || knownAt === undefined ? own : { ...own, knownAt };
        const hop: Hop = { type: type.name, field: field.name, args: given, at: null };
        const answer = await ask(
          transaction,
          { start: from.start, hops: [...from.hops, hop], knownAt },
          info.returnType,
        );
        if (isNodes) return nodesInOrder(answer, args['ids'] as readonly string[]);
        return toSource(answer);
      };
      if (type.name === 'Observation' && field.name === 'differsFrom') {
        field.resolve = computeFields(Observation, field.resolve).differsFrom;
      }
    }
  }

  /** What the row of an edge names beside its node. */
  async function resolveMatchedIn(
    source: unknown,
    _args: Values,
    { transaction }: { transaction: ReadTransaction },
    { returnType }: GraphQLResolveInfo,
  ) {
    const id = source instanceof EdgeSource ? String(source.row.values['matchedId']) : '';
    const hop: Hop = { type: 'Query', field: 'startNode', args: { id }, at: null };
    return toSource(await ask(transaction, { start: null, hops: [hop], knownAt: null }, returnType));
  }

  /** Counts come with all their groups and keys, whatever is asked of them. */
  function insideCounts(source: unknown, field: string): unknown {
    if (!(source instanceof RowSource)) return null;
    const answer = source.row.relations[field] ?? null;
    const place = places.get(source.row);
    const rows = Array.isArray(answer) ? (answer as readonly Row[]) : [answer as Row | null];
    for (const row of rows) if (place !== undefined && row !== null) places.set(row, place);
    return toSource(answer);
  }

  function placeOf(row: Row, type: GraphQLObjectType): Place {
    const place = places.get(row) ?? { start: null, hops: [], knownAt: null };
    if (!index.isNodeType(type.name)) return place;
    return { start: { type: type.name, id: String(row.values['id']) }, hops: [], knownAt: null };
  }

  async function ask(
    transaction: ReadTransaction,
    place: Place,
    returns: Parameters<typeof getNamedType>[0],
  ): Promise<Answer> {
    const { start, hops } = place;
    const chain = [
      ...(start === null ? [] : [{ type: 'Query', field: `start${start.type}`, args: { id: start.id }, at: null }]),
      ...hops,
    ];
    const [root] = chain.reduceRight<Relation[]>(
      (below, hop, position) => [
        {
          key: hop.field,
          field: hop.field,
          position,
          counted: below.length === 0,
          ...(below.length === 0 ? { undated: true as const } : {}),
          selection:
            below.length === 0
              ? bare(nodeTypeOf(returns))
              : { ...bare(chain[position + 1]?.type ?? ''), possible: [], branches: [], relations: below },
        },
      ],
      [],
    );
    if (root === undefined) throw new Error('there is nothing to ask');
    const given = chain.map(({ args }) => args);
    const { text, parameters, ids, leads, layouts } = composeQuery(index, root, given);
    const faults = argumentFaults(index, leads, given, 100);
    const { types, values } = parameterValues(parameters, given, faults);
    const rows = await transaction.read<Values, RootRow>(
      { name: root.field, mode: 'read', text, params: types },
      values,
    );
    const asked = { given, ids, layouts, faults, reportTheirs: () => undefined };
    let answer = await readRoot(index, root, rows[0], asked, transaction);
    for (const [at, hop] of chain.slice(0, -1).entries()) {
      const list = answer !== null && 'rows' in answer ? answer.rows.map(({ row }) => row) : answer;
      const row = Array.isArray(list) ? (list as readonly Row[])[hop.at ?? 0] : (list as Row);
      answer = row?.relations[chain[at + 1]?.field ?? ''] ?? null;
    }
    remember(answer, place);
    return answer;
  }

  function remember(answer: Answer, { start, hops, knownAt }: Place): void {
    const last = hops.at(-1);
    const put = (row: Row, at: number | null) => {
      if (last !== undefined) places.set(row, { start, hops: [...hops.slice(0, -1), { ...last, at }], knownAt });
    };
    if (Array.isArray(answer)) (answer as readonly Row[]).forEach(put);
    else if (answer !== null && 'rows' in answer)
      answer.rows.forEach(({ row }, at) => {
        put(row, at);
      });
    else if (answer !== null && 'relations' in answer) put(answer, null);
  }

  function nodeTypeOf(returns: Parameters<typeof getNamedType>[0]): string {
    const type = getNamedType(returns);
    const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
    return nodes === undefined ? String(type) : getNamedType(nodes.type).name;
  }

  /** The scalars of an object, of whichever type it turns out to be. */
  function bare(name: string): Selection {
    const [field, inner, position] = insideOf[name] ?? [];
    const type = schema.getType(name);
    const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
    const branches = possible.map((each) => ({ type: each, possible: [each], columns: allColumns, relations: [] }));
    if (field === undefined || inner === undefined || position === undefined) {
      return { type: name, possible, columns: allColumns, relations: [], branches };
    }
    const relation = { key: field, field, position, counted: false, selection: bare(inner) };
    return { type: name, possible, columns: allColumns, relations: [relation], branches };
  }

  return async (document: string, variableValues: Values): Promise<TestAnswer> => {
    const transaction = graph.beginRead();
    const oneAtATime = inTurn(transaction);
    try {
      const contextValue = { transaction: oneAtATime, texts: noTexts, browserUrl, pageOf };
      const result = await execute({ schema, document: parse(document), variableValues, contextValue });
      const errors = result.errors?.map((error) => format(error.toJSON(), error));
      return JSON.parse(JSON.stringify({ ...result, ...(errors === undefined ? {} : { errors }) })) as TestAnswer;
    } finally {
      await oneAtATime.settled();
      await transaction.close();
    }
  };
}

function startPiece({ name, from }: Piece): Piece {
  const variable = from?.variable ?? 'node';
  return {
    name: `Query.start${name}`,
    params: [{ name: 'id', type: 'string' }],
    from: null,
    gives: { variable, type: name, list: false },
    locals: [variable],
    fields: [],
    where: [],
    order: [],
    pages: false,
    bound: null,
    counts: null,
    refuse: null,
    interfaces: [],
    pattern: `MATCH (${variable}:${name} {id: $id})`,
  };
}

/** A transaction runs one query at a time; and the same query need not be sent twice for one document. */
function inTurn(transaction: ReadTransaction): ReadTransaction & { settled(): Promise<void> } {
  const known = new Map<string, Promise<readonly unknown[]>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(query, params) {
      const key = JSON.stringify([query.text, params]);
      const answer = known.get(key) ?? last.then(() => transaction.read(query, params));
      known.set(key, answer);
      last = answer.catch(() => undefined);
      answer.catch(() => undefined);
      return answer as ReturnType<typeof transaction.read<typeof params, never>>;
    },
    /** graphql-js goes on with fields whose parent is null already. */
    async settled() {
      for (let seen: unknown; seen !== last;) {
        seen = last;
        await last;
        await new Promise(setImmediate);
      }
    },
  };
}

function nodesInOrder(answer: Answer, ids: readonly string[]): unknown {
  const rows = Array.isArray(answer) ? (answer as readonly Row[]) : [];
  return ids.map((id) => {
    const row = rows.find(({ values }) => values['id'] === id);
    return row === undefined ? null : toSource(row);
  });
}
