import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { operationLibrary } from '../../src/api/operationLibrary.ts';

let folder: string;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  folder = mkdtempSync(join(tmpdir(), 'policytrail-operations-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

it('has an operation that was written while it ran, and looks for such once a second', () => {
  const write = (name: string) => {
    writeFileSync(join(folder, `${name}.graphql`), `# What?\nquery ${name} { dataset { version } }\n`);
  };
  write('first');
  const library = operationLibrary(folder, new Map());
  write('second');
  expect([...library().keys()]).toEqual(['first']);
  vi.advanceTimersByTime(1_000);
  expect([...library().keys()]).toEqual(['first', 'second']);
  expect(library()).toBe(library());
});
