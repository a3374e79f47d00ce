import type { ParameterTag } from '../graph/cypherFile.ts';
import type { ParameterType } from '../graph/graph.ts';

const token = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\$(\w+)|(?<![\w.$:|])([A-Za-z_]\w*)/g;

/**
 * Writes a piece's text for one place in a composed query: its variables get new names, its parameters the mark of the
 * place. Strings, labels, types, properties, functions and keys of maps keep theirs.
 */
export function placeCypher(cypher: string, names: ReadonlyMap<string, string>, mark: string | number): string {
  return cypher.replaceAll(token, (found, quoted?: string, parameter?: string, word?: string, ...rest) => {
    if (quoted !== undefined) return found;
    if (parameter !== undefined) return `$${parameter}${mark}`;
    const renamed = names.get(word ?? '');
    if (renamed === undefined) return found;
    const offset = Number(rest.find((each) => typeof each === 'number'));
    const before = cypher.slice(0, offset).trimEnd().at(-1);
    const after = cypher.slice(offset + found.length);
    if (after.startsWith('(') || (/^\s*:/.test(after) && (before === '{' || before === ','))) return found;
    return renamed;
  });
}

/** The names of a piece's variables at one place of a composed query, where it starts from `start`. */
export function namesAt(
  piece: { readonly locals: readonly string[]; readonly from: { readonly variable: string } | null },
  mark: string | number,
  start: string | null,
): ReadonlyMap<string, string> {
  const names = new Map(piece.locals.map((local) => [local, `${local}${mark}`]));
  if (piece.from !== null && start !== null) names.set(piece.from.variable, start);
  return names;
}

/** A parameter of a piece as a query has it: its name there, its type, and its value from the arguments of its place. */
export type AddParameter = (
  name: string,
  type: ParameterType,
  valueIn: (given: Readonly<Record<string, unknown>>) => unknown,
) => void;

/** Hands on the parameters of a piece at one place, each read from the arguments, or what stands for an absent one. */
export function addParameters(
  { params }: { readonly params: readonly ParameterTag[] },
  mark: string | number,
  add: AddParameter,
): void {
  for (const { name, type, absent = null } of params) {
    add(`${name}${mark}`, type as ParameterType, (given) => given[name] ?? absent);
  }
}

/** A text with one condition more, in its last WHERE, where an index can serve it; what stood there is kept as one. */
export function withCondition(body: string, condition: string): string {
  const lines = body.split('\n');
  const last = lines.findLastIndex((line) => /^(MATCH|WITH|UNWIND|CALL|YIELD)\b/.test(line));
  const where = lines.findIndex((line, at) => at >= last && line.startsWith('WHERE '));
  if (where === -1) return `${body}\nWHERE ${condition}`;
  const before = lines.slice(where).join('\n').slice('WHERE '.length);
  const kept = /\bOR\b/.test(before) ? `(${before})` : before;
  return [...lines.slice(0, where), `WHERE ${kept}`, `  AND ${condition}`].join('\n');
}

export function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
