import { readFileSync } from 'node:fs';

/** Where the guide, its questions and the style for Neo4j Browser are. */
export const browserFolder = new URL('../../cypher/browser/', import.meta.url);

/** A question for Neo4j Browser: its sentence and the Cypher that answers it, with literals instead of parameters. */
export interface BrowserQuestion {
  readonly question: string;
  readonly cypher: string;
}

/**
 * Reads `cypher/browser/<name>.cypher`. The grammar is checked by the tests over all `.cypher` files; here only the
 * head is told from the text. Throws where there is no such file.
 */
export function browserQuestion(name: string): BrowserQuestion {
  const lines = readFileSync(new URL(`${name}.cypher`, browserFolder), 'utf8').split('\n');
  const headEnd = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, headEnd).map((line) => line.slice(2).trim());
  const question = head.slice(
    0,
    head.findIndex((line) => line === '' || line.startsWith('@')),
  );
  return { question: question.join(' '), cypher: lines.slice(headEnd).join('\n').trim() };
}
