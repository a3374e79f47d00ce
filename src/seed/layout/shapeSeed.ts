import { didYouMean } from '../../domain/didYouMean.ts';
import { conceptOf, concepts, type SeedEntity } from '../concept/concepts.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile } from '../file/seedFile.ts';
import { shapeFaults } from './shapeFault.ts';

/** A file and what it says. */
export interface SeedEntry {
  readonly concept: (typeof concepts)[number];
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
  const concept = conceptOf(type);
  if (concept === undefined) {
    const types = concepts.map((each) => each.type);
    const problem = `"${type}" is no type of a file.${didYouMean(type, types)}`;
    return { entry: null, faults: [file.faultAt(['id'], problem)] };
  }
  const { folder, shape } = concept;
  const faults: Fault[] = [];
  if (slug !== file.slug) faults.push(file.faultAt(['id'], `"${id}" wants the file name ${slug}.yaml`));
  if (folder !== file.folder) faults.push(file.faultAt(['id'], `"${id}" wants the folder ${folder}`));
  const result = shape.safeParse(file.value, { reportInput: true });
  if (!result.success) {
    faults.push(...result.error.issues.flatMap((issue) => shapeFaults(file, shape, issue)));
    return { entry: null, faults };
  }
  return { entry: { concept, file, entity: { type, ...result.data } as SeedEntity }, faults };
}
