import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import { span } from '../concept/shape/scalar.ts';
import { Refusal } from '../file/refusal.ts';
import { parseSeedFile } from '../file/seedFile.ts';
import { findWords, longestBeginning, wordsOf } from './findWords.ts';
import { newKey, passageOf, printPassage } from './passageOf.ts';

/** What of an article must be written before words can be located in it. */
const located = z.object({
  sourceFile: z.string(),
  span,
  title: z.string().nullish(),
  passages: z.record(z.string(), z.object({ at: z.string() })).nullish(),
});

/**
 * Finds words in an article and gives the passages to paste into its file, with what the writer has to know. Only what
 * it needs of the two files is looked at, so that it works while they are being written. Throws a `Refusal`.
 *
 * @param article `a07` or `article:a07`
 */
export function locateWords(options: {
  readonly seedDirectory: string;
  readonly sourcesDirectory: string | null;
  readonly article: string;
  readonly words: string;
}): string {
  const { seedDirectory, sourcesDirectory, words } = options;
  if (sourcesDirectory === null) {
    throw new Refusal('SOURCES_DIR is not set: it names the folder of the collected texts, in which to look');
  }
  if (wordsOf(words).length === 0)
    throw new Refusal('no words are given: copy the clause or the sentence from the text');
  const folder = join(seedDirectory, 'article');
  const slug = options.article.replace(/^article:/, '');
  const article = readPart(folder, slug, located);
  const { fileName } = readPart(folder, article.sourceFile.replace(/^source-file:/, ''), sourceFile);
  const path = join(sourcesDirectory, basename(fileName));
  if (!existsSync(path))
    throw new Refusal(`${fileName}, in which article:${slug} stands, is not in ${sourcesDirectory}`);
  const text = Array.from(readFileSync(path, 'utf8'));
  const { start, end } = article.span;
  const places = findWords(text.slice(start, end).join(''), words).map((place) => {
    return { start: start + place.start, end: start + place.end };
  });
  if (places.length === 0) throw new Refusal(whyNone(text, { ...options, slug, start, end }));
  const passages = Object.entries(article.passages ?? {});
  const taken = new Set(passages.map(([key]) => key));
  const printed = places.map((place) => {
    const passage = passageOf(text, place, article.title ?? null);
    const [same] = passages.find(([, { at }]) => at === passage.at) ?? [];
    if (same !== undefined) return `# This span is a passage already: ${slug}/${same}\n`;
    const key = newKey(passage.anchor, taken);
    taken.add(key);
    return printPassage(key, passage);
  });
  const several = `# The words stand in ${places.length} places; paste the one that you mean, or give more words.\n`;
  return `${places.length === 1 ? '' : several}${printed.join('')}`;
}

const sourceFile = z.object({ fileName: z.string() });

function readPart<Shape extends z.ZodType>(folder: string, slug: string, shape: Shape): z.output<Shape> {
  const path = join(folder, `${slug}.yaml`);
  if (!existsSync(path)) {
    const names = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.yaml$/, '')) : [];
    throw new Refusal(`there is no ${path}.${didYouMean(slug, names)}`);
  }
  const { file, faults } = parseSeedFile(path, readFileSync(path, 'utf8'));
  const [fault] = faults;
  if (fault !== undefined) throw new Refusal(`${path}:${fault.line} ${fault.problem}`);
  const read = shape.safeParse(file.value);
  if (read.success) return read.data;
  throw new Refusal(`${path} does not yet say enough: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
}

/** Says of words that are not found what is there instead. */
function whyNone(
  text: readonly string[],
  { slug, words, start, end }: { slug: string; words: string; start: number; end: number },
): string {
  const [elsewhere] = findWords(text.join(''), words);
  if (elsewhere !== undefined) {
    return (
      `the words do not stand in article:${slug} (${start}-${end}) alone, but at ${elsewhere.start}-${elsewhere.end} ` +
      'of its file: name the article to which that belongs, or mend the span'
    );
  }
  const beginning = longestBeginning(text.slice(start, end).join(''), words);
  const hint =
    beginning === ''
      ? 'Not even the first of them does.'
      : `So far they do: "${wordsOf(beginning).slice(-8).join(' ')}"; what comes next is another word.`;
  return (
    `the words do not stand in article:${slug}. ${hint} Copy them from the text as it is printed, damage included: ` +
    'inserted words and cut ones too'
  );
}
