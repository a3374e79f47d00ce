import type { ParameterType } from '../../graph/graph.ts';
import { bodyText } from '../../reads/pieceBody.ts';
import { PieceIndex } from '../../reads/pieceIndex.ts';
import { parameterLines } from './parameterLines.ts';
import type { ExamplePiece } from './pieceOf.ts';

/**
 * A piece as a question to run by hand: its sentence, its parameters, its text from its example on. It gives back what
 * it finds, with the fields that it offers. A piece that only counts a list, or only tells of a type, has no text.
 */
export function askPiece(piece: ExamplePiece, pieces: readonly ExamplePiece[]): string {
  const { name, about, budget, gives, fields } = piece;
  const head = `// ${name}: ${about}\n`;
  const offered = fields.map((field) => `${field.expression.replaceAll(/\s+/g, ' ')} AS ${field.name}`);
  if (gives === null) return head + told(piece, offered);
  const start = startOf(piece, pieces);
  const columns = [gives.variable, ...offered.filter((column) => column !== `${gives.variable} AS ${gives.variable}`)];
  const clauses = [start.text, bodyText(piece), `RETURN ${columns.join(',\n  ')}`, ...endOf(piece)];
  const given = [...start.params, ...piece.params, ...(piece.bound === null && !piece.pages ? [] : [limit])];
  const types = Object.fromEntries(given.map((param) => [param.name, param.type]));
  const values = Object.fromEntries(given.map((param) => [param.name, param.example]));
  const text = clauses.filter((clause) => clause !== '').join('\n');
  return `${head}// At most ${budget ?? 0} dbHits as part of a composed question.\n${parameterLines(types, values)}${text};\n`;
}

type Given = { readonly name: string; readonly type: ParameterType; readonly example: unknown };

const limit: Given = { name: 'limit', type: 'int', example: 20 };

function told({ counts }: ExamplePiece, offered: readonly string[]): string {
  if (counts !== null) return `// Counts the rows of Query.${counts} by groups: see that, and its groupings.\n`;
  return `// Read off the thing itself:\n${offered.map((column) => `//   ${column}\n`).join('')}`;
}

/** What leads to the start of a piece: a node by its id, the rows of a root field, or any relationship of a type. */
function startOf({ from }: ExamplePiece, pieces: readonly ExamplePiece[]): { text: string; params: readonly Given[] } {
  if (from === null) return { text: '', params: [] };
  const { variable, type, example } = from;
  const root = pieces.find(({ name }) => name === example);
  if (root !== undefined)
    return { text: `${bodyText(root)}\nWITH ${variable} LIMIT 1`, params: [...root.params, limit] };
  if (!new PieceIndex(pieces).isNodeType(type)) {
    return { text: `MATCH ()-[${variable}:${example}]->()\nWITH ${variable} LIMIT 1`, params: [] };
  }
  return { text: `MATCH (${variable}:${type} {id: $start})`, params: [{ name: 'start', type: 'string', example }] };
}

function endOf({ order, pages, bound }: ExamplePiece): readonly string[] {
  if (order.length === 0) return [];
  const keys = order.map(({ expression, descending }) => expression + (descending ? ' DESC' : ''));
  return [`ORDER BY ${keys.join(', ')}`, pages || bound !== null ? 'LIMIT $limit' : 'LIMIT 1'];
}
