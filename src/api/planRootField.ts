import {
  type FieldNode,
  getNamedType,
  getArgumentValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { lastDay } from '../domain/day.ts';
import type { Reads } from '../reads/createReads.ts';
import type { Arguments, FieldArguments, Relation, Selection } from '../reads/selection.ts';
import { withComputed } from './computedParameters.ts';
import { fieldsOf, hasId, isPage } from './field/fieldsOf.ts';
import { knownByNow } from './knownByNow.ts';
import { neededColumns } from './neededColumns.ts';
import { collectFields, type DocumentView, type FieldGroups, possibleNames } from './collectFields.ts';

/** A root field of an operation as a plain tree, and how its arguments are read from a request's variables. */
export interface RootPlan {
  readonly root: Relation;
  argumentsFor(variables: Readonly<Record<string, unknown>>, circumstances: Circumstances): Arguments;
  /** The arguments with their places in the document, by position; or what keeps them from being asked with. */
  placedArguments(variables: Readonly<Record<string, unknown>>): readonly PlacedArguments[];
}

/** What arguments mean depends on it, beside what is given. */
interface Circumstances {
  /** Tags of the languages of the texts. */
  readonly languages: readonly string[];
  /** YYYY-MM-DD; from it on all that is loaded is known. */
  readonly today: string;
}

/** The arguments of a relation, and where they stand. */
export interface PlacedArguments {
  /** The response keys that lead there. */
  readonly path: readonly string[];
  readonly node: FieldNode;
  readonly given: FieldArguments | GraphQLError;
}

/** A selection as it stands in one place of the document: its sets, and what goes before its response keys. */
interface Scope {
  readonly prefix: string;
  readonly sets: readonly SelectionSetNode[];
}

interface AskedField {
  readonly scope: Scope;
  /** The type that has the field. */
  readonly owner: GraphQLNamedType;
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

interface ArgumentSource {
  readonly owner: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly parent: number | null;
  readonly path: readonly string[];
}

/**
 * Turns a root field into the plain tree that `reads` composes a query from. Relations stand in the order of the schema
 * and are numbered in that order. Of a connection, `nodes` and `edges { node }` are one selection; the keys of their
 * relations tell them apart (`nodes/…`, `edges.node/…`).
 */
export function planRootField(
  view: DocumentView,
  query: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reads: Pick<Reads, 'isRelation'>,
): RootPlan {
  const sources: ArgumentSource[] = [];

  function relationOf(asked: AskedField, parent: number | null): Relation {
    const position = sources.length;
    const [node] = asked.nodes;
    if (node === undefined) throw new Error(`${asked.field.name} is asked nowhere`);
    const above = parent === null ? [] : (sources[parent]?.path ?? []);
    const path = [...above, ...asked.scope.prefix.split(/[./]/).filter((key) => key !== ''), asked.responseKey];
    sources.push({ owner: asked.owner, field: asked.field, node, parent, path });
    const sets = setsOf(asked.nodes);
    const type = getNamedType(asked.field.type);
    const connection = isPage(type) ? connectionOf(type, sets) : null;
    return {
      key: asked.scope.prefix + asked.responseKey,
      field: asked.field.name,
      position,
      counted: connection?.counted ?? false,
      undated: connection?.undated ?? false,
      selection:
        connection === null
          ? selectionOf(type, [{ prefix: '', sets }], position, neededColumns(asked.owner, asked.field.name) ?? [])
          : withEdges(
              selectionOf(connection.node, connection.scopes, position, connection.edgeColumns),
              connection.onEdges,
              position,
            ),
    };
  }

  function connectionOf(type: GraphQLNamedType, sets: readonly SelectionSetNode[]) {
    const { shared } = collectFields(view, type, sets);
    const named = (name: string) => [...shared].filter(([, [first]]) => first?.name.value === name);
    const isAsked = (name: string) => named(name).length > 0;
    const node = getNamedType(fieldsOf(type)['nodes']?.type);
    if (node === undefined) throw new Error(`${type.name} has no nodes`);
    const edge = getNamedType(fieldsOf(type)['edges']?.type);
    const onEdges: AskedField[] = [];
    const edgeColumns: string[] = [];
    const scopes = named('nodes').map(([key, group]): Scope => ({ prefix: `${key}/`, sets: setsOf(group) }));
    for (const [key, group] of named('edges')) {
      if (edge === undefined) break;
      for (const [edgeKey, inner] of collectFields(view, edge, setsOf(group)).shared) {
        const field = fieldsOf(edge)[inner[0]?.name.value ?? ''];
        if (field?.name === 'node') scopes.push({ prefix: `${key}.${edgeKey}/`, sets: setsOf(inner) });
        else if (field !== undefined && isCompositeType(getNamedType(field.type))) {
          const scope = { prefix: `${key}.`, sets: [] };
          onEdges.push({ scope, owner: edge, responseKey: edgeKey, field, nodes: inner });
        } else if (field !== undefined) edgeColumns.push(field.name);
      }
    }
    return { node, scopes, onEdges, edgeColumns, counted: isAsked('totalCount'), undated: isAsked('undatedCount') };
  }

  /** What is asked of the edges themselves is read with their nodes: the piece offers both. */
  function withEdges(selection: Selection, onEdges: readonly AskedField[], position: number): Selection {
    if (onEdges.length === 0) return selection;
    return {
      ...selection,
      relations: [...selection.relations, ...onEdges.map((asked) => relationOf(asked, position))],
    };
  }

  function selectionOf(
    type: GraphQLNamedType,
    scopes: readonly Scope[],
    position: number,
    needed: readonly string[] = [],
  ): Selection {
    const shared: AskedField[] = [];
    const columns = new Set(needed);
    const branches = new Map<string, { readonly asked: AskedField[]; readonly columns: Set<string> }>();
    for (const scope of scopes) {
      const collected = collectFields(view, type, scope.sets);
      for (const [name, groups] of collected.branches) {
        const own = takeOwn(type, groups, collected.shared);
        if (own.size === 0) continue;
        const branchType = view.schema.getType(name);
        if (branchType === undefined) continue;
        const branch = branches.get(name) ?? { asked: [], columns: new Set() };
        branches.set(name, branch);
        branch.asked.push(...relationsIn(branchType, own, scope));
        for (const column of columnsIn(branchType, own)) branch.columns.add(column);
      }
      shared.push(...relationsIn(type, collected.shared, scope));
      for (const column of columnsIn(type, collected.shared)) columns.add(column);
    }
    const inOrder = (owner: GraphQLNamedType | undefined, asked: readonly AskedField[]) => {
      const order = Object.keys(owner === undefined ? {} : fieldsOf(owner));
      return asked
        .toSorted((one, other) => order.indexOf(one.field.name) - order.indexOf(other.field.name))
        .map((each) => relationOf(each, position));
    };
    return {
      type: type.name,
      possible: isInterfaceType(type) ? possibleNames(view.schema, type) : [],
      columns: [...columns].toSorted(),
      relations: inOrder(type, shared),
      branches: [...branches]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { asked, columns: own }]) => {
          const owner = view.schema.getType(name);
          const covered = owner === undefined ? [] : possibleNames(view.schema, owner);
          return { type: name, possible: covered, columns: [...own].toSorted(), relations: inOrder(owner, asked) };
        }),
    };
  }

  /**
   * What a branch asks that its interface does not offer to all; what all are asked too is merged there, and so is what
   * stands on all of them.
   */
  function takeOwn(type: GraphQLNamedType, branch: FieldGroups, shared: FieldGroups): FieldGroups {
    const own: FieldGroups = new Map();
    for (const [key, nodes] of branch) {
      const name = nodes[0]?.name.value ?? '';
      const same = shared.get(key);
      if (same !== undefined) same.push(...nodes);
      else if (fieldsOf(type)[name] === undefined || reads.isRelation(type.name, name)) own.set(key, nodes);
      else shared.set(`${key} of some`, nodes);
    }
    return own;
  }

  /** What is read off an object for these fields; of one that is computed, what that needs. */
  function columnsIn(type: GraphQLNamedType, groups: FieldGroups): string[] {
    return [...groups.values()].flatMap((nodes) => {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename' || reads.isRelation(type.name, name)) return [];
      const value = getNamedType(fieldsOf(type)[name]?.type);
      const needed = neededColumns(type, name);
      if (needed !== null || !isObjectType(value)) return needed ?? [name];
      const parts = columnsIn(value, collectFields(view, value, setsOf(nodes)).shared);
      return [name, ...parts].map((part, at) => (at === 0 ? `${name}.` : `${name}.${part}`));
    });
  }

  function relationsIn(type: GraphQLNamedType, groups: FieldGroups, scope: Scope): AskedField[] {
    return [...groups].flatMap(([responseKey, group]) => {
      const asked = fieldsOf(type)[group[0]?.name.value ?? ''];
      if (asked === undefined || !reads.isRelation(type.name, asked.name)) return [];
      return [{ scope, owner: type, responseKey, field: asked, nodes: group }];
    });
  }

  const root = relationOf(
    { scope: { prefix: '', sets: [] }, owner: query, responseKey: field.name, field, nodes },
    null,
  );
  return {
    root,
    argumentsFor: (variables, circumstances) => readArguments(sources, variables, circumstances).map(wanted),
    placedArguments: (variables) =>
      readArguments(sources, variables, { languages: [], today: lastDay }).flatMap((given, at) => {
        const source = sources[at];
        return source === undefined ? [] : [{ path: source.path, node: source.node, given }];
      }),
  };
}

function wanted(given: FieldArguments | GraphQLError): FieldArguments {
  if (given instanceof GraphQLError) throw given;
  return given;
}

/**
 * A field of what has no id takes the day of the field that led to it, unless it is given one: `null` is today. What
 * has an id takes none (`forgottenDays` refuses a document that leaves it open there).
 */
function readArguments(
  sources: readonly ArgumentSource[],
  variables: Readonly<Record<string, unknown>>,
  { languages, today }: Circumstances,
): readonly (FieldArguments | GraphQLError)[] {
  const all: (FieldArguments | GraphQLError)[] = [];
  for (const { owner, field, node, parent } of sources) {
    const above = parent === null ? undefined : all[parent];
    const inherited = hasId(owner) || above instanceof GraphQLError ? undefined : above?.['knownAt'];
    try {
      const given = knownByNow(getArgumentValues(field, node, variables), today);
      const own = withComputed(owner.name, field.name, given, languages);
      all.push(inherited === undefined ? own : { knownAt: inherited, ...own });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      all.push(error);
    }
  }
  return all;
}

function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
