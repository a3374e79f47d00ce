import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Who may import whom inside src. A folder may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: [],
  graph: ['domain'],
  neo4j: ['domain', 'graph'],
  client: [],
  tools: ['domain', 'graph', 'reads', 'api', 'seed'],
  seed: ['domain', 'graph', 'language'],
  reads: ['domain', 'graph', 'language'],
  api: ['domain', 'language', 'reads'],
  mcp: ['domain', 'api'],
  main: ['domain', 'web', 'mcp', 'api', 'reads', 'seed', 'neo4j', 'graph'],
  web: ['domain', 'api', 'client'],
};

/**
 * The one folder that may import a package; `tools` is shipped to nobody, and prints the schema before api reads it.
 */
const owners: Readonly<Record<string, string | readonly string[]>> = {
  'neo4j-driver': 'graph',
  graphql: ['api', 'tools'],
  '@apollo/server': 'api',
  '@graphql-typed-document-node/core': 'client',
  '@graphql-tools/schema': 'api',
  '@fastify/compress': 'web',
  '@fastify/cors': 'web',
  '@fastify/helmet': 'web',
  '@fastify/static': 'web',
  esbuild: 'tools',
  fastify: 'web',
  'd3-geo': 'web',
  graphiql: 'web',
  preact: 'web',
  'preact-render-to-string': 'web',
  react: 'web',
  'react-dom': 'web',
  'topojson-client': 'web',
  'topojson-specification': 'web',
  yaml: 'seed',
  zod: ['seed', 'mcp'],
  edtf: 'seed',
  eld: 'seed',
  'html-to-text': 'seed',
  'postal-mime': 'seed',
  'rate-limiter-flexible': 'web',
  pino: 'main',
  'prom-client': 'main',
  '@modelcontextprotocol/server': 'mcp',
  '@orama/stemmers': 'language',
  '@orama/stopwords': 'language',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

it.each(files)('%s follows the arrows', (file) => {
  const folder = file.split('/')[0] ?? '';
  const { importedFiles } = ts.preProcessFile(readFileSync(join('src', file), 'utf8'), true, true);
  const wrong = importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('node:')) return folder === 'domain' ? [`domain may not import ${fileName}`] : [];
    if (!fileName.startsWith('.')) {
      const name = fileName
        .split('/')
        .slice(0, fileName.startsWith('@') ? 2 : 1)
        .join('/');
      return [owners[name] ?? []].flat().includes(folder) ? [] : [`${folder} may not import ${name}`];
    }
    const to = normalize(join(dirname(file), fileName)).split('/')[0] ?? '';
    return to === folder || arrows[folder]?.includes(to) ? [] : [`${folder} may not import ${to}`];
  });
  expect(wrong).toEqual([]);
});

it('reads process, the clock and signals in main alone', () => {
  const wrong = files
    .filter((file) => !file.startsWith('main/') && !file.startsWith('tools/') && !file.endsWith('.generated.ts'))
    .filter((file) =>
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)/.test(withoutComments(readFileSync(join('src', file), 'utf8'))),
    );
  expect(wrong).toEqual([]);
});

it('has Cypher in .cypher files, and what a generator writes from their lines', () => {
  const wrong = files
    .filter((file) => !file.endsWith('.generated.ts') && !file.startsWith('tools/cypher/'))
    .filter((file) =>
      /\bMATCH \(|\bMERGE \(|\bUNWIND \$/.test(withoutComments(readFileSync(join('src', file), 'utf8'))),
    );
  expect(wrong).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
