import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';

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
  readonly value: unknown;
  /** A fault at the value that the path leads to, or at the nearest value on the way there. */
  faultAt(path: ValuePath, problem: string): Fault;
}

/** Parses a file. Every fault of its YAML is told, with its line. */
export function parseSeedFile(path: string, text: string): { readonly file: SeedFile; readonly faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [folder = '', name = ''] = path.split('/').slice(-2);
  const file: SeedFile = {
    path,
    folder,
    slug: name.replace(/\.yaml$/, ''),
    value: document.errors.length === 0 ? document.toJS() : null,
    faultAt(wanted, problem) {
      const { offset, reached } = locate(document, wanted);
      return { file: path, line: lineAt(offset), path: printPath(reached), problem };
    },
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file: path,
    line: lineAt(pos[0]),
    path: '',
    problem: `the YAML cannot be read: ${message}`,
  }));
  return { file, faults };
}

/** A path leads on through a missing key (its name is told), but not into a scalar. */
function locate(document: Document, path: ValuePath): { readonly offset: number; readonly reached: ValuePath } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
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
