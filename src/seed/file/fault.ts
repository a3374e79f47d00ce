/** Something wrong in a seed file, with the place where it can be mended. */
export interface Fault {
  /** As the user gave the folder: `seed/event/x.yaml`. */
  readonly file: string;
  /** From 1; 0 where the fault is about the file as a whole. */
  readonly line: number;
  /** `claims[0].predicate`; empty where the fault is about the file as a whole. */
  readonly path: string;
  readonly problem: string;
}

/** `seed/event/x.yaml:12 claims[0].predicate: "PROMTED_BY" is no predicate. Did you mean "PROMPTED_BY"?` */
export function printFault({ file, line, path, problem }: Fault): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return path === '' ? `${place}: ${problem}` : `${place} ${path}: ${problem}`;
}

/** By file, then by line; each fault once. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const byText = new Map(faults.map((fault) => [printFault(fault), fault]));
  return [...byText.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path) || compare(a.problem, b.problem),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
