import type { Properties } from './desiredGraph.ts';
import type { PresentNode, PresentRelationship } from './presentGraph.ts';

/** A node, with the ways from it. Lists of ids are in their order, numbers in them by size. */
export interface NodeView {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** The ids to which relationships of a type lead. */
  to(type: string): readonly string[];
  /** The ids from which relationships of a type lead here. */
  from(type: string): readonly string[];
  /** The relationships of a type that begin here. */
  links(type: string): readonly { readonly to: string; readonly properties: Properties }[];
  /** Another node; one without labels and properties where there is none. */
  at(id: string): NodeView;
}

type Link = Omit<PresentRelationship, 'element'>;

/** Every node that has an id, in the order of the graph. */
export function graphView({
  nodes,
  relationships,
}: {
  readonly nodes: readonly Omit<PresentNode, 'element'>[];
  readonly relationships: readonly Link[];
}): readonly NodeView[] {
  const beginning = new Map<string, Link[]>();
  const ending = new Map<string, Link[]>();
  for (const each of relationships) {
    const [out, back] = [`${each.type} ${each.from ?? ''}`, `${each.type} ${each.to ?? ''}`];
    beginning.set(out, [...(beginning.get(out) ?? []), each]);
    ending.set(back, [...(ending.get(back) ?? []), each]);
  }
  const viewOf = (id: string, labels: readonly string[], properties: Properties): NodeView => {
    const links = (type: string) =>
      (beginning.get(`${type} ${id}`) ?? [])
        .flatMap(({ to, properties: own }) => (to === null ? [] : [{ to, properties: own }]))
        .sort((a, b) => compareIds(a.to, b.to));
    return {
      id,
      labels,
      properties,
      links,
      to: (type) => links(type).map(({ to }) => to),
      from: (type) => (ending.get(`${type} ${id}`) ?? []).flatMap(({ from }) => from ?? []).sort(compareIds),
      at: (other) => views.get(other) ?? viewOf(other, [], {}),
    };
  };
  const views = new Map<string, NodeView>();
  for (const { id, labels, properties } of nodes) if (id !== null) views.set(id, viewOf(id, labels, properties));
  return [...views.values()];
}

/** `damage:a02-10` after `damage:a02-9`. */
export function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
