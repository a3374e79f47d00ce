import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import type { Verdict } from './verdict.ts';

const folder = 'test/domain';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Tells whether a test of `test/domain` catches what is broken in a rule; no file is written. */
export class RuleJudge {
  readonly #vitest: Vitest;
  readonly #broken: Map<string, string>;

  private constructor(vitest: Vitest, broken: Map<string, string>) {
    this.#vitest = vitest;
    this.#broken = broken;
  }

  static async open(): Promise<RuleJudge> {
    const broken = new Map<string, string>();
    const heard = signals.map((signal) => process.listeners(signal));
    const vitest = await createVitest(
      'test',
      {
        config: false,
        watch: false,
        include: [`${folder}/*.test.ts`],
        pool: 'threads',
        isolate: false,
        maxWorkers: 1,
        bail: 1,
        reporters: [{}],
      },
      { plugins: [{ name: 'mutants', enforce: 'pre', transform: (_code, id) => broken.get(id) }] },
    );
    // Vitest ends the process at once on a signal: a server that was started would be left behind.
    for (const [at, signal] of signals.entries()) {
      for (const listener of process.listeners(signal)) {
        if (heard[at]?.includes(listener) !== true) process.off(signal, listener);
      }
    }
    return new RuleJudge(vitest, broken);
  }

  /** @param path of the module, from the project's folder */
  async judge(path: string, text: string, stop: AbortSignal): Promise<Verdict> {
    const file = resolve(path);
    this.#broken.set(file, text);
    this.#vitest.invalidateFile(file);
    try {
      // Most are caught by the test of the module itself.
      for (const specifications of this.#testsOf(path)) {
        stop.throwIfAborted();
        if (specifications.length === 0) continue;
        const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications(specifications);
        const red = testModules.find((module) => !module.ok());
        if (red !== undefined) return { kind: 'caught', by: red.relativeModuleId };
        if (unhandledErrors.length > 0) return { kind: 'caught', by: String(unhandledErrors[0]) };
      }
      return { kind: 'survived' };
    } finally {
      this.#broken.delete(file);
      this.#vitest.invalidateFile(file);
    }
  }

  close(): Promise<void> {
    return this.#vitest.close();
  }

  /** The module's own test, then those that import it, directly or through others. */
  #testsOf(path: string): readonly TestSpecification[][] {
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const own = basename(path).replace('.ts', '.test.ts');
    const others = tests.filter((name) => name !== own && reaches(join(folder, name), resolve(path)));
    const specifications = (names: readonly string[]) =>
      names.map((name) => this.#vitest.getRootProject().createSpecification(resolve(folder, name)));
    return [specifications(tests.filter((name) => name === own)), specifications(others)];
  }
}

function reaches(from: string, wanted: string, seen = new Set<string>()): boolean {
  for (const imported of importsOf(from)) {
    if (imported === wanted) return true;
    if (seen.has(imported)) continue;
    seen.add(imported);
    if (reaches(imported, wanted, seen)) return true;
  }
  return false;
}

function importsOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, to = '']) =>
    resolve(dirname(path), to),
  );
}
