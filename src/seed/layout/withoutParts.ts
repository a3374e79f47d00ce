import type { SeedFile, ValuePath } from '../file/seedFile.ts';

/** A file as if some parts of it were not there. */
export interface FileWithoutParts {
  /** Its faults are told where they stand in the file as it is. */
  readonly file: SeedFile;
  /** The path in the file as it is. */
  readonly inFile: (path: ValuePath) => ValuePath;
}

export function withoutParts(file: SeedFile, parts: readonly ValuePath[]): FileWithoutParts {
  const gone = new Set(parts.map(nameOf));
  /** Which places of a list are left. */
  const left = new Map<string, readonly number[]>();
  const rest = (value: unknown, path: ValuePath): unknown => {
    if (Array.isArray(value)) {
      const places = Array.from(value.keys()).filter((place) => !gone.has(nameOf([...path, place])));
      left.set(nameOf(path), places);
      return places.map((place) => rest(value[place], [...path, place]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => !gone.has(nameOf([...path, key])));
    return Object.fromEntries(entries.map(([key, each]) => [key, rest(each, [...path, key])]));
  };
  const value = rest(file.value, []);
  const inFile = (path: ValuePath) =>
    path.reduce<ValuePath>(
      (way, step) => [...way, typeof step === 'number' ? (left.get(nameOf(way))?.[step] ?? step) : step],
      [],
    );
  return { file: { ...file, value, faultAt: (path, problem) => file.faultAt(inFile(path), problem) }, inFile };
}

function nameOf(path: ValuePath): string {
  return JSON.stringify(path);
}
