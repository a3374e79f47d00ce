import { didYouMean } from '../domain/didYouMean.ts';
import type { Fault } from './fault.ts';
import type { SeedFile } from './seedFile.ts';
import { shapeFaults } from './shape/shapeFault.ts';
import { folderOf, shapes, type FileType, type SeedEntity } from './shape/shapes.ts';

/** A file and what it says. */
export interface SeedEntry {
  readonly file: SeedFile;
  readonly entity: SeedEntity;
}

/** Understands each file by the shape of its id's type; tells every fault of every file. */
export function shapeSeed(files: readonly SeedFile[]): {
  readonly entries: readonly SeedEntry[];
  readonly faults: readonly Fault[];
} {
  const shaped = files.map(shapeFile);
  return {
    entries: shaped.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    faults: shaped.flatMap(({ faults }) => faults),
  };
}

function shapeFile(file: SeedFile): { readonly entry: SeedEntry | null; readonly faults: readonly Fault[] } {
  const id = (file.value as { readonly id?: unknown } | null)?.id;
  if (typeof id !== 'string') return { entry: null, faults: [file.faultAt(['id'], 'is missing')] };
  const [type = '', slug = ''] = id.split(':');
  if (!isFileType(type)) {
    const problem = `"${type}" is no type of a file.${didYouMean(type, Object.keys(shapes))}`;
    return { entry: null, faults: [file.faultAt(['id'], problem)] };
  }
  const faults: Fault[] = [];
  if (slug !== file.slug) faults.push(file.faultAt(['id'], `"${id}" wants the file name ${slug}.yaml`));
  if (folderOf[type] !== file.folder) faults.push(file.faultAt(['id'], `"${id}" wants the folder ${folderOf[type]}`));
  const shape = shapes[type];
  const result = shape.safeParse(file.value, { reportInput: true });
  if (!result.success) {
    faults.push(...result.error.issues.flatMap((issue) => shapeFaults(file, shape, issue)));
    return { entry: null, faults };
  }
  return { entry: { file, entity: { type, ...result.data } as SeedEntity }, faults };
}

function isFileType(type: string): type is FileType {
  return Object.hasOwn(shapes, type);
}
