import type { Value } from '../../graph/value.ts';
import type { Properties } from '../desiredGraph.ts';
import type { PresentGraph, PresentNode, PresentRelationship } from '../plan/presentGraph.ts';

/** A graph to be walked by ids. All lists are in the order of ids, numbers in them by size. */
export interface GraphView {
  readonly nodes: readonly PresentNode[];
  /** The properties of a node; none where there is no such node. */
  propertiesOf(id: string): Properties;
  /** The ids to which relationships of a type lead. */
  to(id: string, type: string): readonly string[];
  /** The ids from which relationships of a type lead here. */
  from(id: string, type: string): readonly string[];
  /** The relationships of a type that begin here. */
  links(id: string, type: string): readonly { readonly to: string; readonly properties: Properties }[];
}

export function graphView({ nodes, relationships }: Pick<PresentGraph, 'nodes' | 'relationships'>): GraphView {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const beginning = new Map<string, PresentRelationship[]>();
  const ending = new Map<string, PresentRelationship[]>();
  for (const each of relationships) {
    const [out, back] = [`${each.type} ${each.from ?? ''}`, `${each.type} ${each.to ?? ''}`];
    beginning.set(out, [...(beginning.get(out) ?? []), each]);
    ending.set(back, [...(ending.get(back) ?? []), each]);
  }
  const links = (id: string, type: string) =>
    (beginning.get(`${type} ${id}`) ?? [])
      .flatMap(({ to, properties }) => (to === null ? [] : [{ to, properties }]))
      .sort((a, b) => compareIds(a.to, b.to));
  return {
    nodes,
    propertiesOf: (id) => byId.get(id)?.properties ?? {},
    links,
    to: (id, type) => links(id, type).map(({ to }) => to),
    from: (id, type) => (ending.get(`${type} ${id}`) ?? []).flatMap(({ from }) => from ?? []).sort(compareIds),
  };
}

/** `damage:a02-10` after `damage:a02-9`. */
export function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** What a file is to have: nothing for what is not known, for an empty list, or for what is the default. */
export function written(
  keys: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, Value>> = {},
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(keys).filter(
      ([key, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(key in defaults && defaults[key] === value),
    ),
  );
}

/** A property that is text; empty where there is none. */
export function textOf(properties: Properties, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
}
