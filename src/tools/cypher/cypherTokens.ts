/** A word or a sign of a Cypher text; comments and blanks are none. */
export interface CypherToken {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** In how many brackets and CASE … END it stands. */
  readonly depth: number;
}

const pattern = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$?\w+|[^\s\w]/g;

/** The tokens of a text in its order. Keywords are in capitals, as the house style has them. */
export function cypherTokens(text: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (found.startsWith('//') || found.startsWith('/*')) continue;
    if (/^[)\]}]$|^END$/.test(found)) depth -= 1;
    tokens.push({ text: found, start: index, depth });
    if (/^[([{]$|^CASE$/.test(found)) depth += 1;
  }
  return tokens;
}

/** A text without its comments. */
export function withoutComments(text: string): string {
  return text
    .replaceAll(pattern, (found) => (found.startsWith('//') || found.startsWith('/*') ? '' : found))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
