import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvFilesOf } from '../../../src/seed/export/csvFilesOf.ts';
import { joinGraphs, type DesiredGraph } from '../../../src/seed/rows/desiredGraph.ts';

/** So many relationships are laid out at once. */
const batch = 200_000;

/** Where the arguments of the import lie, in the folder of the files. */
export const argumentFile = 'import.args';

/** Writes a graph that comes in parts as CSV for `neo4j-admin database import full`; gives how many relationships. */
export function writeCsv(directory: string, parts: Iterable<DesiredGraph>): number {
  const given: string[] = [];
  const delimiters = new Set<string>();
  let [held, size, all]: [DesiredGraph[], number, number] = [[], 0, 0];
  const write = () => {
    const folder = `b${all}`;
    for (const { path, text } of csvFilesOf(joinGraphs(held))) {
      const [kind] = path.split('/');
      if (kind === argumentFile) delimiters.add(/--array-delimiter=[^"]+/.exec(text)?.[0] ?? '');
      else {
        mkdirSync(dirname(join(directory, folder, path)), { recursive: true });
        writeFileSync(join(directory, folder, path), text);
        given.push(`--${kind ?? ''}=${folder}/${path}`);
      }
    }
    all += size;
    [held, size] = [[], 0];
  };
  for (const part of parts) {
    held.push(part);
    size += part.relationships.length;
    if (size >= batch) write();
  }
  write();
  const [delimiter = '', ...others] = [...delimiters];
  if (others.length > 0) throw new Error('parts of the graph want different delimiters of lists');
  const lines = [...given, delimiter, '--multiline-fields=true'].map((argument) => `"${argument}"\n`);
  writeFileSync(join(directory, argumentFile), lines.join(''));
  return all;
}
