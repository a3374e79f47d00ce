import { isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import type { Fault } from './fault.ts';
import { parseYaml } from './parseYaml.ts';
import { writtenValue } from './writtenValue.ts';

/** The way to a value inside a file: `['claims', 0, 'predicate']`. */
export type ValuePath = readonly (string | number)[];

/** One YAML file of a seed, parsed but not yet understood. */
export interface SeedFile {
  /** As the user gave the folder: `seed/event/x.yaml`. */
  readonly path: string;
  /** The folder it lies in: `event`. */
  readonly folder: string;
  /** Its name without the ending. */
  readonly slug: string;
  /** Keys, lists and values as `writtenValue` gives them. */
  readonly value: unknown;
  /** A fault at the value that the path leads to, or at the nearest value on the way there. */
  faultAt(path: ValuePath, problem: string): Fault;
}

/** A file, and every fault of its YAML, with its line. */
export interface ParsedSeedFile {
  readonly file: SeedFile;
  readonly faults: readonly Fault[];
  /** Whether the file can be understood in spite of them. */
  readonly isRead: boolean;
}

/** Parses a file; whatever the parser stumbles over is a fault. */
export function parseSeedFile(path: string, text: string): ParsedSeedFile {
  const lines = new LineCounter();
  const { contents, faults, isRead } = parseYaml(text, lines);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [folder = '', name = ''] = path.split('/').slice(-2);
  const file: SeedFile = {
    path,
    folder,
    slug: name.replace(/\.yaml$/, ''),
    value: isRead ? writtenValue(contents) : null,
    faultAt(wanted, problem) {
      const { offset, reached } = locate(contents, wanted);
      return { file: path, line: lineAt(offset), path: printPath(reached), problem };
    },
  };
  return {
    file,
    isRead,
    faults: faults.map(({ offset, problem }) => ({ file: path, line: lineAt(offset), path: '', problem })),
  };
}

/** A path leads on through a missing key (its name is told), but not into a scalar. */
function locate(contents: Node | null, path: ValuePath): { readonly offset: number; readonly reached: ValuePath } {
  let node: unknown = contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return { offset: offset === 0 ? (node.range?.[0] ?? 0) : offset, reached: path };
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      offset = (item as { range?: [number] } | undefined)?.range?.[0] ?? offset;
      node = item;
    } else {
      return { offset, reached: path.slice(0, index) };
    }
  }
  return { offset, reached: path };
}

function printPath(path: ValuePath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
