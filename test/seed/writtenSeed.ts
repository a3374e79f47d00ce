import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The page that shows one of each shape, as it stands. */
export const writing = readFileSync('WRITING.md', 'utf8');

/** The files that `WRITING.md` shows, as a seed and its texts. */
export interface WrittenSeed {
  readonly seed: string;
  readonly texts: string;
  delete(): void;
}

export function writeSeedOfPage(): WrittenSeed {
  const folder = mkdtempSync(join(tmpdir(), 'policytrail-writing-'));
  const [seed, texts] = [join(folder, 'seed'), join(folder, 'texts')];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [, language, body = ''] of writing.matchAll(/```(yaml|text)\n([^]*?)```\n/g)) {
    const [, path] = /^# (seed\/\S+)\n/.exec(body) ?? [];
    if (language === 'text') write(join(texts, 'elm-fines.txt'), body);
    else if (path === undefined) throw new Error(`a block of WRITING.md names no file: ${body.slice(0, 60)}`);
    else write(join(folder, path), body);
  }
  return {
    seed,
    texts,
    delete: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
