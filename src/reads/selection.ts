import type { ReadError } from './readError.ts';

/**
 * What is asked of an object, as a plain tree. Relations stand in the order of the schema, so that documents that ask
 * for the same relations become the same text.
 */
export interface Selection {
  /** The GraphQL type of the object: an object type or an interface. */
  readonly type: string;
  /** The object types that an interface may turn out to be; empty for an object type. */
  readonly possible: readonly string[];
  /** The scalars and values that are asked, by the names of their columns; of one that has parts, `date.edtf`. */
  readonly columns: readonly string[];
  readonly relations: readonly Relation[];
  /** What is asked only of some of the possible types. */
  readonly branches: readonly Branch[];
}

/** What is asked of objects of one type, or of one interface. */
export interface Branch {
  readonly type: string;
  /** The object types that this covers. */
  readonly possible: readonly string[];
  readonly columns: readonly string[];
  readonly relations: readonly Relation[];
}

/** A field that leads on to other objects. */
export interface Relation {
  /** The key under which its rows are given back; unique among the relations of one selection. */
  readonly key: string;
  readonly field: string;
  /** Its place in the list of arguments that goes with the tree; unique in the tree. */
  readonly position: number;
  readonly selection: Selection;
  /** Of a connection: whether the total is asked for. */
  readonly counted: boolean;
  /** Of a connection: whether it is asked how many of them came along undated. */
  readonly undated?: boolean;
}

/** The name of a relation among counts, which the graph answers as maps. */
export function answerName({ field, position }: Relation): string {
  return `${field}${position}`;
}

/** What a caller gives to one field, and what is computed from it. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/** The arguments of each relation, by position. */
export type Arguments = readonly FieldArguments[];

/** An object, as the graph gave it. */
export interface Row {
  /** The object type that it is of. */
  readonly type: string;
  /** Its scalars and values by field name, and what else its pieces offer. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What its relations lead to, by `Relation.key`. */
  readonly relations: Readonly<Record<string, Answer>>;
}

/** A page of a connection. */
export interface Page {
  readonly rows: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Null where it was not asked for. */
  readonly total: number | null;
  /** How many of the whole list are found by a day though nothing is known of their date; 0 where nobody asked. */
  readonly undated: number;
}

/** An error is the answer of one place alone: it belongs at the path of its field. */
export type Answer = Row | readonly Row[] | Page | ReadError | null;
