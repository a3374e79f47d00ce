import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTokens } from '../../src/main/readTokens.ts';
import { startProgram } from '../faults/startProgram.ts';

const folder = mkdtempSync(join(tmpdir(), 'policytrail-tokens-'));
const file = join(folder, 'tokens');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(text: string): readonly string[] | null {
  writeFileSync(file, text);
  return readTokens(file);
}

it('has a token in each line that is neither empty nor a comment', () => {
  expect(read('# Ada\nabcdefghijklmnop\n\n  qrstuvwxyz-012345\r\n')).toEqual(['abcdefghijklmnop', 'qrstuvwxyz-012345']);
  expect(readTokens(null)).toBeNull();
});

it.each(['', '\n# nobody\n'])('is refused where it has no token: %j', (text) => {
  expect(() => read(text)).toThrow(`TOKENS_FILE, ${file}, has no token: write one a line`);
});

it('names each line with a token that is too short, or none, and shows no token', () => {
  const faults = () => read('abcdefghijklmno\nabcdefghijklmnop\nabcdefgh ijklmnopq\nabcdefghijklmnopü\n');
  expect(faults).toThrow(
    [1, 3, 4]
      .map((line) => `TOKENS_FILE, ${file}:${line}: a token has at least 16 plain characters and no space`)
      .join('\n'),
  );
});

it('that is not there ends the start, before anything is started', async () => {
  const program = startProgram('serve', [], { TOKENS_FILE: join(folder, 'none'), DATA_DIR: folder });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/^TOKENS_FILE, .*none, cannot be read \(ENOENT\): write one a line, such as .*\n$/);
});
