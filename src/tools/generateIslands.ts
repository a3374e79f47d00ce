import { buildSync } from 'esbuild';

/**
 * The script of the pages as a module that holds it as a text: it is served without a build and from a package alike.
 */
export function generateIslands(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  return `/** Written by "npm run generate" from src/web/islands. */\nexport const islands = ${JSON.stringify(script)};\n`;
}
