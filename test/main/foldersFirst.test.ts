import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(['SOURCES_DIR', 'SEED_DIR'])(
  'a folder in %s that is not there is told before anything is started',
  (setting) => {
    const data = mkdtempSync(join(tmpdir(), 'policytrail-data-'));
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
        env: { ...process.env, [setting]: join(data, 'none'), DATA_DIR: data, PORT: '0' },
        encoding: 'utf8',
      });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`There is no folder "${join(data, 'none')}"`);
      expect(stderr).toContain(setting);
    } finally {
      rmSync(data, { recursive: true });
    }
  },
  60_000,
);

it('a folder without a file of a seed is told before anything is started', () => {
  const data = mkdtempSync(join(tmpdir(), 'policytrail-data-'));
  try {
    mkdirSync(join(data, 'seed'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: { ...process.env, SEED_DIR: join(data, 'seed'), DATA_DIR: join(data, 'data'), PORT: '0' },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`No file of a seed (.yaml) lies in the folder "${join(data, 'seed')}"`);
  } finally {
    rmSync(data, { recursive: true });
  }
}, 60_000);

it('an option that there is not is told in one sentence, with where the others are told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main/ask.ts', '--urll', 'x'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, "Unknown option '--urll'. --help tells what there is.\n"]);
}, 60_000);
