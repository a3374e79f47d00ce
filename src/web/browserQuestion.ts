import { readFileSync } from 'node:fs';
import { cypherLiteral } from '../domain/cypherLiteral.ts';

/** Where the guide, its questions and the style for Neo4j Browser are. */
export const browserFolder = new URL('../../cypher/browser/', import.meta.url);

/** With what questions for Neo4j Browser are asked, by their names: the parameters of each. */
export type BrowserPlaces = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** A question for Neo4j Browser: its sentence and the Cypher that answers it, with literals instead of parameters. */
export interface BrowserQuestion {
  readonly question: string;
  /** Null where it is to be asked of something, and nothing is named. */
  readonly cypher: string | null;
}

/**
 * Reads `cypher/browser/<name>.cypher` and puts in what it is asked of: Browser has no parameters of ours. The grammar
 * is checked by the tests over all `.cypher` files; here only the head is told from the text. Throws where there is no
 * such file.
 */
export function browserQuestion(name: string, places: BrowserPlaces): BrowserQuestion {
  const lines = readFileSync(new URL(`${name}.cypher`, browserFolder), 'utf8').split('\n');
  const headEnd = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, headEnd).map((line) => line.slice(2).trim());
  const question = head.slice(
    0,
    head.findIndex((line) => line === '' || line.startsWith('@')),
  );
  const types = new Map(head.flatMap((line) => parameterOf(line)));
  const values = places.get(name) ?? {};
  const known = [...types.keys()].every((parameter) => values[parameter] !== undefined);
  const text = lines.slice(headEnd).join('\n').trim();
  const filled = text.replaceAll(/\$(\w+)/g, (_all, parameter: string) =>
    cypherLiteral(values[parameter], types.get(parameter) ?? ''),
  );
  return { question: question.join(' '), cypher: known ? filled : null };
}

function parameterOf(line: string): [string, string][] {
  const [, name, type] = /^@param\s+(\w+)\s+(\S+)/.exec(line) ?? [];
  return name === undefined || type === undefined ? [] : [[name, type]];
}
