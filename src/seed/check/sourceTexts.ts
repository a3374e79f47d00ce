import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityOf } from '../concept/concepts.ts';
import { decodeText } from '../file/decodeText.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile } from '../file/seedFile.ts';
import { sha256Of } from '../file/sha256Of.ts';
import { entitiesOf, type Placed, type Seed } from '../layout/seed.ts';
import { foldText } from '../text/foldText.ts';
import { firstWords, isInsideWord, wordsOf } from '../text/words.ts';
import { copiedWords } from './copiedWords.ts';
import { namesAsPrinted } from './namesAsPrinted.ts';
import { faultIn } from './rule.ts';
import { wordFaults } from './sourceWords.ts';
import { vagueWordsInTexts } from './vagueWordsInTexts.ts';

/**
 * The texts are as collected, each passage is where it is said to be, and no file of the seed repeats them at length.
 * Needs the collected texts.
 *
 * @param files all of the seed
 */
export function sourceFaults(seed: Seed, files: readonly SeedFile[], directory: string): readonly Fault[] {
  const texts = new Map<string, readonly string[]>();
  const faults = entitiesOf(seed, 'source-file').flatMap((file) => {
    const path = join(directory, file.value.fileName);
    if (!existsSync(path)) return [faultIn(file, ['fileName'], `${file.value.fileName} is not in the folder of texts`)];
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return [faultIn(file, ['fileName'], `${file.value.fileName} ${decoded.problem}`)];
    texts.set(file.id, Array.from(decoded.text));
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
  const printed = [...wordFaults(seed, texts), ...namesAsPrinted(seed, texts), ...vagueWordsInTexts(seed, texts)];
  return [...faults, ...inArticles, ...printed, ...copiedWords(files, texts)];
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
    if (!beginsWith(exact, anchor)) {
      const first = firstWords(exact, Math.min(8, wordsOf(anchor).length));
      faults.push(faultIn(article, ['passages', key, 'anchor'], `the span begins with "${first}"`));
    }
  }
  return faults;
}

/** Whether a text begins with these words, however their letters are composed and whatever white space is between. */
function beginsWith(text: string, words: string): boolean {
  const [whole, beginning] = [foldText(text, 'kept').folded.trim(), foldText(words, 'kept').folded.trim()];
  return whole.startsWith(beginning) && !isInsideWord(whole, beginning.length);
}
