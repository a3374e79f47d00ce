import type { Value } from '../../graph/value.ts';

/** The properties of a node or relationship. What is not known is left out, never null. */
export type Properties = Readonly<Record<string, Value>>;

/** A node as it should be in the graph. `properties` has the id too. */
export interface DesiredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as it should be; there is one of a type and spell between two nodes. */
export interface DesiredRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What tells a relationship from all others: its type, its ends, and its spell where there are several. */
export function relationshipKey({
  type,
  from,
  to,
  properties,
}: Pick<DesiredRelationship, 'type' | 'properties'> & {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  const { spell } = properties;
  return [type, from ?? '', to ?? '', typeof spell === 'string' ? spell : ''].join(' ');
}

/** The whole graph that a seed asks for. */
export interface DesiredGraph {
  readonly nodes: readonly DesiredNode[];
  readonly relationships: readonly DesiredRelationship[];
}

/** Properties without those that are not known. */
export function known(properties: Readonly<Record<string, Value | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== null),
  );
}

/** What one part of a seed adds to the graph. */
export function joinGraphs(parts: readonly DesiredGraph[]): DesiredGraph {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
}
