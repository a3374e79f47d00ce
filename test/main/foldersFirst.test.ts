import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
