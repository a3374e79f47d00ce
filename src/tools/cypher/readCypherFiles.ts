import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractType } from './contract.ts';
import { CypherFaults } from './cypherFaults.ts';
import type { CypherFile } from './cypherFile.ts';
import { readHead } from './cypherHead.ts';
import { expandPiece, type Fragments } from './expandPiece.ts';
import { parseCypherFile } from './parseCypherFile.ts';
import { isTypeFile, parseTypeFile } from './parseTypeFile.ts';
import { piecesOfType } from './piecesOfType.ts';

/**
 * Every question of `cypher/`, those of lines too, with their shared parts written out. Throws a `CypherError` that
 * tells every fault of every file.
 *
 * @param types those of the schema, which lines speak of
 */
export function readCypherFiles(root: string, types: ReadonlyMap<string, ContractType>): readonly CypherFile[] {
  const faults = new CypherFaults();
  const sources = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .sort()
    .map((path) => [`cypher/${path}`, readHead(readFileSync(join(root, 'cypher', path), 'utf8'))] as const);
  const typeFiles = sources
    .filter(([, head]) => isTypeFile(head))
    .flatMap(([path, head]) => parseTypeFile(path, head, types, faults.of(path)) ?? []);
  const byType = new Map(typeFiles.map((file) => [file.type, file]));
  const files = [
    ...sources
      .filter(([, head]) => !isTypeFile(head))
      .map(([path, head]) => parseCypherFile(path, head, faults.of(path))),
    ...typeFiles.flatMap((file) => piecesOfType({ file, files: byType, types, fault: faults.of(file.path) })),
  ];
  const fragments: Fragments = new Map(
    files.filter((file) => folderOf(file) === 'fragment').map((file) => [file.name.replace('fragment/', ''), file]),
  );
  const expanded = files.map((file) => expandPiece(file, fragments, types, faults.of(file.path)));
  faults.throwAny();
  return expanded.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function folderOf({ name }: CypherFile): string {
  return name.split('/')[0] ?? '';
}
