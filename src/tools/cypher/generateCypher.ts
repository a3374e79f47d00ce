import type { ContractType } from './contract.ts';
import type { CypherFile } from './cypherFile.ts';
import { pieceOf } from './pieceOf.ts';
import { folderOf, readCypherFiles } from './readCypherFiles.ts';

/** Folders whose files serve the load, whatever their mode: the server of answers never sees them. */
const loadFolders = ['seed', 'audit', 'constraint'];

/** Folders whose files are parts of others, or are served as they stand. */
const otherFolders = ['fragment', 'browser'];

/** Every generated module, by its path in the project. Throws with every fault of every file. */
export function generateCypher(root: string, types: ReadonlyMap<string, ContractType>): ReadonlyMap<string, string> {
  const files = readCypherFiles(root, types);
  const forLoad = files.filter((file) => loadFolders.includes(folderOf(file)));
  const forReads = files.filter((file) => ![...loadFolders, ...otherFolders].includes(folderOf(file)));
  const wrong = forReads.filter(({ mode }) => mode === 'write' || mode === 'schema').map(({ name }) => name);
  if (wrong.length > 0) throw new Error(`only cypher/{${loadFolders.join(',')}} may write: ${wrong.join(', ')}`);
  return new Map([
    ['src/seed/rows/queries.generated.ts', printLoad(forLoad)],
    ['src/reads/pieces.generated.ts', printPieces(forReads.filter(({ mode }) => mode === 'piece'))],
    ['src/reads/questions.generated.ts', printQuestions(forReads.filter(({ mode }) => mode === 'read'))],
  ]);
}

const head = `// Generated from cypher/ by "npm run generate". Do not edit.\n`;

function printLoad(files: readonly CypherFile[]): string {
  const imports = [`import type { CypherQuery } from '../../graph/graph.ts';`];
  if (files.some(({ params, row }) => [...params, ...row].some(({ type }) => /\b(Value|rows)\b/.test(type)))) {
    imports.push(`import type { Value } from '../../graph/value.ts';`);
  }
  const plain = files.filter(({ law }) => law === null);
  const audits = files.filter(({ law }) => law !== null);
  return [
    head + imports.join('\n'),
    ...plain.map(printConstant),
    `/** The laws of the graph, each as a query that must return no row. */\nexport const audits: readonly {\n` +
      `  readonly id: string;\n  readonly must: string;\n  readonly query: CypherQuery<'read', object, { readonly id: string; readonly problem: string }>;\n` +
      `}[] = [${audits.map((file) => `\n  { ...${JSON.stringify(file.law)}, query: ${printQuery(file)} },`).join('')}\n];\n`,
  ].join('\n\n');
}

/** Whole questions that are no part of a composed query. */
function printQuestions(files: readonly CypherFile[]): string {
  const imported = `import type { CypherQuery } from '../graph/graph.ts';`;
  return `${[head + imported, ...files.map(printConstant)].join('\n\n')}\n`;
}

function printConstant(file: CypherFile): string {
  return `/** ${file.about} */\nexport const ${shortName(file)}: ${printType(file)} = ${printQuery(file)};`;
}

function printType({ mode, params, row }: CypherFile): string {
  const paramsType = params.map(({ name, type }) => `readonly ${name}: ${typescriptOf(type)}`).join('; ');
  const rowType = row.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ');
  return `CypherQuery<'${mode}', { ${paramsType} }, { ${rowType} }>`;
}

function typescriptOf(type: string): string {
  if (type === 'rows') return 'readonly { readonly [key: string]: Value }[]';
  const list = /^(\w+)\[\]$/.exec(type);
  if (list) return `readonly ${typescriptOf(list[1] ?? '')}[]`;
  return { int: 'number', float: 'number', boolean: 'boolean' }[type] ?? 'string';
}

function printQuery({ name, mode, text, params }: CypherFile): string {
  const types = Object.fromEntries(params.map((param) => [param.name, param.type]));
  return JSON.stringify({ name, mode, text, params: types });
}

/** What is for people and tests: the composer of queries needs none of it. */
const besideThePiece = ['about', 'budget', 'example'];

/** One line a piece, so that a change shows as the lines of its pieces. */
function printPieces(files: readonly CypherFile[]): string {
  const kept = (key: string, value: unknown) => (besideThePiece.includes(key) ? undefined : value);
  const lines = files.map((file) => `  ${JSON.stringify(pieceOf(file), kept)},\n`);
  return `${head}import type { Piece } from './piece.ts';\n\nexport const pieces: readonly Piece[] = [\n${lines.join('')}];\n`;
}

function shortName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf('/') + 1);
}
