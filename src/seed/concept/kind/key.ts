import type { z } from 'zod';
import type { ValuePath } from '../../file/seedFile.ts';
import type { DesiredRelationship, Properties } from '../../rows/desiredGraph.ts';
import type { NodeView } from '../../rows/graphView.ts';

/** What something says of itself in a file, by its keys, understood. */
export type Said = Readonly<Record<string, unknown>>;

/** The names that may be written into the graph. */
export interface Names {
  /** Labels before that of the concept: the kinds of an event. */
  readonly labels?: readonly string[];
  readonly relationshipTypes?: readonly string[];
  readonly properties?: readonly string[];
}

/** Where a value stands. */
export interface Place {
  readonly key: string;
  /** The id of the thing that has the key. */
  readonly id: string;
  /** The values of all its keys. */
  readonly said: Said;
}

/** What a value adds to the node of its thing, and around it. */
export interface NodeAddition {
  readonly properties?: Properties;
  readonly relationships?: readonly DesiredRelationship[];
}

/** A node to read a key back from. */
export interface NodeReading {
  readonly key: string;
  readonly node: NodeView;
  /** The properties that the keys of its thing may write, in the order of the keys. */
  readonly properties: readonly string[];
  /** The ids of what stands in the file of this node and has a label. */
  readonly inFile: (label: string) => readonly string[];
}

/** The relationship between what stands inside a file and what it stands in: to the inner one, or from it. */
export type Link = { readonly to: string } | { readonly from: string };

/** Something that stands inside a file and has a node of its own. */
export interface Inner {
  readonly id: string;
  /** From the key on: the index in a list, the key in a record. */
  readonly path: ValuePath;
  readonly value: object;
}

/** What a key of a file becomes in the graph, and how it is read back from there: a pair, so neither is forgotten. */
export interface Key<Shape extends z.ZodType = z.ZodType> {
  readonly shape: Shape;
  names(key: string): Names;
  write(value: z.output<Shape>, place: Place): NodeAddition;
  /** What a file is to have; undefined or an empty list where it is to have nothing. */
  read(reading: NodeReading): unknown;
  /** Of what says which kind of its concept the thing is: the labels before that of the concept. */
  labels?(value: z.output<Shape>): readonly string[];
  /** Of what has things inside: which, and how these are found again. */
  readonly inner?: {
    readonly thing: Thing;
    readonly link: Link;
    things(value: z.output<Shape>, owner: string): readonly Inner[];
  };
}

export type Keys = Readonly<Record<string, Key>>;

/** What has a node of its own: a concept, or something that stands inside a file. */
export interface Thing<Shape extends z.ZodType = z.ZodType, Value extends object = z.output<Shape> & object> {
  /** The most telling first: Neo4j Browser colours by the first. */
  readonly labels: readonly [string, ...string[]];
  readonly keys: Keys;
  readonly shape: Shape;
  /** What people read. */
  name(value: Value, path: ValuePath): string;
}
