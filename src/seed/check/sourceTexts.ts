import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityOf } from '../concept/concepts.ts';
import type { Fault } from '../file/fault.ts';
import { sha256Of } from '../file/sha256Of.ts';
import { entitiesOf, type Placed, type Seed } from '../layout/seed.ts';
import { namesAsPrinted } from './namesAsPrinted.ts';
import { faultIn } from './rule.ts';
import { wordFaults } from './sourceWords.ts';

/** The files are as collected, and each passage is where it is said to be. Needs the collected texts. */
export function sourceFaults(seed: Seed, directory: string): readonly Fault[] {
  const texts = new Map<string, readonly string[]>();
  const faults = entitiesOf(seed, 'source-file').flatMap((file) => {
    const path = join(directory, file.value.fileName);
    if (!existsSync(path)) return [faultIn(file, ['fileName'], `${file.value.fileName} is not in the folder of texts`)];
    const bytes = readFileSync(path);
    texts.set(file.id, Array.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
    const found = [];
    if (bytes.length !== file.value.bytes) found.push(faultIn(file, ['bytes'], `the file has ${bytes.length}`));
    const hash = sha256Of(bytes);
    if (hash !== file.value.sha256) found.push(faultIn(file, ['sha256'], `the file has ${hash}`));
    return found;
  });
  const inArticles = entitiesOf(seed, 'article').flatMap((article) => {
    const text = texts.get(article.value.sourceFile);
    return text === undefined ? [] : articleFaults(article, text);
  });
  return [...faults, ...inArticles, ...wordFaults(seed, texts), ...namesAsPrinted(seed, texts)];
}

function articleFaults(article: Placed<EntityOf<'article'>>, text: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (article.value.span.end > text.length) {
    faults.push(faultIn(article, ['span'], `ends after the file, which has ${text.length} code points`));
  }
  for (const [key, { at, sha256, anchor }] of Object.entries(article.value.passages)) {
    const exact = text.slice(at.start, at.end).join('');
    const hash = sha256Of(exact);
    if (hash !== sha256)
      faults.push(faultIn(article, ['passages', key, 'sha256'], `the span ${at.start}-${at.end} has ${hash}`));
    const wanted = wordsOf(anchor);
    const first = wordsOf(exact).slice(0, wanted.length).join(' ');
    if (first !== wanted.join(' ')) {
      faults.push(
        faultIn(article, ['passages', key, 'anchor'], `the span begins with "${wordsOf(first).slice(0, 8).join(' ')}"`),
      );
    }
  }
  return faults;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
