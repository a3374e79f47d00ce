import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContract } from './cypher/contract.ts';
import { readNamedOperations } from '../api/namedOperations.ts';
import { didYouMean } from '../domain/didYouMean.ts';
import { readExamples } from '../seed/examples/readExamples.ts';
import { askOperation } from './cypher/askOperation.ts';
import { askPiece } from './cypher/askPiece.ts';
import { pieceOf } from './cypher/pieceOf.ts';
import { readCypherFiles } from './cypher/readCypherFiles.ts';

const help = `Usage: npm run cypher -- [NAME]

Prints the Cypher of a piece (Law.events, Query.facts, EventGrouping.KIND), or all that a named operation asks
(policyInForceOn), with parameters of the examples of seed/, to paste into Neo4j Browser or cypher-shell; without a
name, lists them.
`;

/** What is printed for a name. */
async function show(name: string | undefined): Promise<string> {
  const types = readContract(readFileSync('schema/printed/schema.graphql', 'utf8'));
  const files = readCypherFiles('.', types).filter(({ mode }) => mode === 'piece');
  const pieces = files.map(pieceOf);
  const operations = readNamedOperations('schema/operations');
  const names = [...pieces.map((piece) => piece.name), ...operations.keys()];
  if (name === undefined) return `${names.join('\n')}\n`;
  const operation = operations.get(name);
  if (operation !== undefined) return askOperation(operation, readExamples('seed').operations.get(name) ?? {});
  const at = pieces.findIndex((piece) => piece.name === name);
  const piece = pieces[at];
  if (piece === undefined)
    throw new Error(`"${name}" is neither a piece nor a named operation.${didYouMean(name, names)}`);
  return `// ${files[at]?.path ?? ''}:${files[at]?.line ?? 1}\n${askPiece(piece, pieces)}`;
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
try {
  process.stdout.write(values.help === true ? help : await show(positionals[0]));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
