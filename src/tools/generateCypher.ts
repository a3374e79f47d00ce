import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCypherFile, type CypherFile } from '../graph/cypherFile.ts';
import { expandPiece } from './expandPiece.ts';

/** Folders whose files serve the load, whatever their mode: the server of answers never sees them. */
const loadFolders = ['seed', 'audit', 'constraint'];

/** Folders whose files are parts of others, or are served as they stand. */
const otherFolders = ['fragment', 'browser'];

/** Every generated module, by its path in the project. Throws with every fault of every file. */
export function generateCypher(root: string): ReadonlyMap<string, string> {
  const files = readCypherFiles(root);
  const folderOf = (file: CypherFile) => file.name.split('/')[0] ?? '';
  const fragments = new Map(
    files.filter((file) => folderOf(file) === 'fragment').map((file) => [file.name.replace('fragment/', ''), file]),
  );
  const own = files
    .filter((file) => !otherFolders.includes(folderOf(file)))
    .map((file) => expandPiece(file, fragments));
  const forLoad = own.filter((file) => loadFolders.includes(folderOf(file)));
  const forReads = own.filter((file) => !loadFolders.includes(folderOf(file)));
  const wrong = forReads.filter(({ mode }) => mode === 'write' || mode === 'schema').map(({ name }) => name);
  if (wrong.length > 0) throw new Error(`only cypher/{${loadFolders.join(',')}} may write: ${wrong.join(', ')}`);
  return new Map([
    ['src/seed/queries.generated.ts', printLoad(forLoad)],
    ['src/reads/pieces.generated.ts', printPieces(forReads.filter(({ mode }) => mode === 'piece'))],
    ['src/reads/questions.generated.ts', printQuestions(forReads.filter(({ mode }) => mode === 'read'))],
  ]);
}

/** Every file under `cypher/`, read. Throws with every fault of every file. */
export function readCypherFiles(root: string): readonly CypherFile[] {
  const problems: string[] = [];
  const files = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .sort()
    .flatMap((path) => {
      try {
        return [parseCypherFile(`cypher/${path}`, readFileSync(join(root, 'cypher', path), 'utf8'))];
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

const head = `// Generated from cypher/ by "npm run generate". Do not edit.\n`;

function printLoad(files: readonly CypherFile[]): string {
  const imports = [`import type { CypherQuery } from '../graph/graph.ts';`];
  if (files.some(({ params, row }) => [...params, ...row].some(({ type }) => /\b(Value|rows)\b/.test(type)))) {
    imports.push(`import type { Value } from '../graph/value.ts';`);
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
  const paramsType = params.map(({ name, type }) => `  readonly ${name}: ${typescriptOf(type)};`).join('\n');
  const rowType = row.map(({ name, type }) => `  readonly ${name}: ${type};`).join('\n');
  return `CypherQuery<'${mode}', {\n${paramsType}\n}, {\n${rowType}\n}>`;
}

function typescriptOf(type: string): string {
  if (type === 'rows') return 'readonly { readonly [key: string]: Value }[]';
  const list = /^(\w+)\[\]$/.exec(type);
  if (list) return `readonly ${typescriptOf(list[1] ?? '')}[]`;
  return { int: 'number', float: 'number', boolean: 'boolean' }[type] ?? 'string';
}

function printQuery({ name, mode, text, params }: CypherFile): string {
  const types = Object.fromEntries(params.map((param) => [param.name, param.type]));
  return JSON.stringify({ name, mode, text, params: types }, null, 2);
}

function printPieces(files: readonly CypherFile[]): string {
  const pieces = files.map(
    ({ name, about, params, from, gives, locals, fields, order, bound, counts, refuse, interfaces, text }) => {
      const piece = {
        name: shortName({ name }),
        about,
        params,
        from,
        gives,
        locals,
        fields,
        order,
        bound,
        counts,
        refuse,
        interfaces,
        text,
      };
      return JSON.stringify(piece, null, 2);
    },
  );
  return `${head}import type { Piece } from './piece.ts';\n\nexport const pieces: readonly Piece[] = [\n${pieces.join(',\n')},\n];\n`;
}

function shortName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf('/') + 1);
}
