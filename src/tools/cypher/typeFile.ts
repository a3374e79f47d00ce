import type { PieceField } from '../../reads/piece.ts';
import type { TagLine } from './cypherHead.ts';

/** A field by which a row leads on to a node. */
export interface EndField {
  readonly field: string;
  readonly type: string;
}

/**
 * The file of a type: what is read off it, and the questions about it that follow from a line. A type is one of nodes,
 * one of relationships (with `tail` or `tip`), or a view: a row that shows a node under a field of its own.
 */
export interface TypeFile {
  readonly folder: string;
  readonly path: string;
  readonly line: number;
  readonly type: string;
  readonly variable: string;
  /** The id of an example, a relationship type, or a root field; null of a view. */
  readonly example: string | null;
  readonly view: EndField | null;
  readonly tail: EndField | null;
  readonly tip: EndField | null;
  /** Fragments that each line takes which gives this type, as `<fragment> <variable>`. */
  readonly includes: readonly string[];
  readonly fields: readonly PieceField[];
  readonly lines: readonly TagLine[];
}

/** The variable of a node of this type, where a hop from `start` leads to it. */
export function endVariable(files: ReadonlyMap<string, TypeFile>, type: string, start: string): string {
  const variable = files.get(type)?.variable ?? variableOf(type);
  return variable === start ? 'other' : variable;
}

/** `PolicyState` as a variable: `policyState`. */
export function variableOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
