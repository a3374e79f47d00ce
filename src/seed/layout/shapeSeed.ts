import type { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import { conceptOf, concepts, type SeedEntity } from '../concept/concepts.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import { pathOf, shapeFaults } from './shapeFault.ts';
import { withoutParts } from './withoutParts.ts';

/** A file and what it says. */
export interface SeedEntry {
  readonly concept: (typeof concepts)[number];
  readonly file: SeedFile;
  readonly entity: SeedEntity;
}

/** What the files say, as far as they are understood. */
export interface ShapedSeed {
  readonly entries: readonly SeedEntry[];
  readonly faults: readonly Fault[];
  /** What was not understood, as text, each with the id of its file: what it might have said nobody may miss. */
  readonly lost: readonly string[];
}

/**
 * Understands each file by the shape of its id's type; tells every fault of every file. Of a file with faults all is
 * understood but the claims, names, passages and other parts that have them, so that the rest is checked further.
 */
export function shapeSeed(files: readonly SeedFile[]): ShapedSeed {
  const shaped = files.map(shapeFile);
  return {
    entries: shaped.flatMap(({ entries }) => entries),
    faults: shaped.flatMap(({ faults }) => faults),
    lost: shaped.flatMap(({ lost }) => lost),
  };
}

function shapeFile(file: SeedFile): ShapedSeed {
  const lost = [JSON.stringify(file.value)];
  const id = (file.value as { readonly id?: unknown } | null)?.id;
  if (file.value === null) return { entries: [], faults: [], lost };
  if (typeof id !== 'string') {
    const fault = file.faultAt(
      ['id'],
      'is missing: a file begins with the id of its thing, such as id: person:ada-finch',
    );
    return { entries: [], faults: [fault], lost };
  }
  const [type = '', slug = ''] = id.split(':');
  const concept = conceptOf(type);
  if (concept === undefined) {
    const types = concepts.map((each) => each.type);
    const hint = didYouMean(type, types) || ` It is one of ${types.join(', ')}.`;
    return { entries: [], faults: [file.faultAt(['id'], `"${type}" is no type of a file.${hint}`)], lost };
  }
  const { folder, shape } = concept;
  const faults: Fault[] = [];
  if (slug !== file.slug) faults.push(file.faultAt(['id'], `"${id}" wants the file name ${slug}.yaml`));
  if (folder !== file.folder) faults.push(file.faultAt(['id'], `"${id}" wants the folder ${folder}`));
  const gone: ValuePath[] = [];
  for (;;) {
    const { file: rest, inFile } = withoutParts(file, gone);
    const { data, error } = shape.safeParse(rest.value, { reportInput: true });
    if (error === undefined) {
      const parts = gone.map((path) => `${id} ${JSON.stringify(valueAt(file.value, path))}`);
      return { entries: [{ concept, file: rest, entity: { type, ...data } as SeedEntity }], faults, lost: parts };
    }
    // What was taken out and must be there is no new fault: without it the file is not understood.
    const issues = error.issues.filter((issue) => !isOfTakenOut(issue, inFile(pathOf(issue)), gone));
    faults.push(...issues.flatMap((issue) => shapeFaults(rest, shape, issue)));
    const parts = issues.flatMap((issue) => partsOf(issue, inFile(pathOf(issue)), file.value));
    if (issues.length < error.issues.length || parts.length === 0) return { entries: [], faults, lost };
    gone.push(...parts);
  }
}

/**
 * The parts of a file without which it has no such fault: keys that it should not have; one item of a list, whatever is
 * wrong in it; one passage; else the key.
 */
function partsOf(issue: z.core.$ZodIssue, path: ValuePath, value: unknown): readonly ValuePath[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const [key] = path;
  if (key === undefined) return [];
  const inside = (value as Readonly<Record<string, unknown>>)[key];
  return [path.slice(0, Array.isArray(inside) || key === 'passages' ? 2 : 1)];
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, step) => (at as Readonly<Record<string | number, unknown>>)[step], value);
}

/** Whether something is missing that was taken out, or a list got too short by it. */
function isOfTakenOut({ code }: z.core.$ZodIssue, path: ValuePath, gone: readonly ValuePath[]): boolean {
  const begins = (other: ValuePath) => path.every((step, at) => other[at] === step);
  return gone.some((other) => begins(other) && (other.length === path.length || code === 'too_small'));
}
