import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import { span } from '../concept/shape/scalar.ts';
import { Refusal } from '../file/refusal.ts';
import { parseSeedFile } from '../file/seedFile.ts';
import { readText } from '../text/readText.ts';
import { TextIndex, type WordPlace } from '../text/TextIndex.ts';
import { firstWords, wordsOf } from '../text/words.ts';
import { newKey, passageOf, printPassage } from './passageOf.ts';

/** What of an article must be written before words can be located in it. */
const located = z.object({
  sourceFile: z.string(),
  span,
  title: z.string().nullish(),
  passages: z.record(z.string(), z.object({ at: z.string() })).nullish(),
});

/** Of words that stand in more places, only the first are printed. */
const mostPlaces = 5;

/** Passages to be pasted, in YAML, and why words were not found: a sentence for each that were not. */
export interface LocatedWords {
  readonly passages: string;
  readonly notFound: readonly string[];
}

/**
 * Finds words in an article and gives the passages to paste into its file, with what the writer has to know. Only what
 * it needs of the two files is looked at, so that it works while they are being written; the text is gone through once,
 * however many words are looked for. Throws a `Refusal` where it cannot look at all.
 *
 * @param article `a07` or `article:a07`
 * @param words each a clause or a sentence
 */
export function locateWords(options: {
  readonly seedDirectory: string;
  readonly sourcesDirectory: string | null;
  readonly article: string;
  readonly words: readonly string[];
}): LocatedWords {
  const { words } = options;
  if (words.length === 0 || words.some((each) => wordsOf(each).length === 0)) {
    throw new Refusal('no words are given: copy the clause or the sentence from the text');
  }
  const article = readArticle(options);
  const taken = new Set(article.passages.map(([key]) => key));
  const found = words.map((each) => ({ words: each, ...article.index.find(each) }));
  const notFound = found.filter(({ places }) => places.length === 0);
  const wholeFile = new TextIndex(notFound.length === 0 ? '' : article.text.join(''));
  return {
    passages: found
      .filter(({ places }) => places.length > 0)
      .map(({ words: each, places, insideWords }) => {
        const told = [
          ...(words.length === 1 ? [] : [`# "${firstWords(each, 8)}"`]),
          ...(places.length === 1 ? [] : [inSeveral(places.length)]),
          ...(insideWords
            ? ['# They begin or end inside of a longer word; as words of their own they stand nowhere.']
            : []),
        ];
        const shown = places.slice(0, mostPlaces).map((place) => printPlace(article, place, taken));
        return [...told.map((line) => `${line}\n`), ...shown].join('');
      })
      .join(''),
    notFound: notFound.map((each) => whyNone(article, wholeFile, each.words)),
  };
}

function inSeveral(count: number): string {
  const shown = count > mostPlaces ? `, of which these are the first ${mostPlaces}` : '';
  return `# The words stand in ${count} places${shown}; paste the one that you mean, or give more words.`;
}

/** An article in which words are looked for. */
interface OpenArticle {
  readonly slug: string;
  readonly title: string | null;
  /** The text of its file, in code points. */
  readonly text: readonly string[];
  /** The place of the article in the file. */
  readonly start: number;
  readonly end: number;
  readonly index: TextIndex;
  readonly passages: readonly (readonly [string, { readonly at: string }])[];
}

function readArticle({
  seedDirectory,
  sourcesDirectory,
  article,
}: {
  readonly seedDirectory: string;
  readonly sourcesDirectory: string | null;
  readonly article: string;
}): OpenArticle {
  if (sourcesDirectory === null) {
    throw new Refusal('SOURCES_DIR is not set: it names the folder of the collected texts, in which to look');
  }
  const folder = join(seedDirectory, 'article');
  const slug = article.replace(/^article:/, '');
  const { sourceFile: source, span: whole, title, passages } = readPart(folder, slug, located);
  const { fileName } = readPart(folder, source.replace(/^source-file:/, ''), sourceFile);
  const path = join(sourcesDirectory, basename(fileName));
  if (!existsSync(path)) {
    throw new Refusal(`${fileName}, in which article:${slug} stands, is not in ${sourcesDirectory}`);
  }
  const { text } = readText(path);
  return {
    slug,
    title: title ?? null,
    text,
    ...whole,
    index: new TextIndex(text.slice(whole.start, whole.end).join('')),
    passages: Object.entries(passages ?? {}),
  };
}

function printPlace({ slug, title, text, start, passages }: OpenArticle, place: WordPlace, taken: Set<string>): string {
  const passage = passageOf(text, { start: start + place.start, end: start + place.end }, title);
  const [same] = passages.find(([, { at }]) => at === passage.at) ?? [];
  if (same !== undefined) return `# This span is a passage already: ${slug}/${same}\n`;
  const key = newKey(passage.anchor, taken);
  taken.add(key);
  return printPassage(key, passage);
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
function whyNone({ slug, start, end, index }: OpenArticle, wholeFile: TextIndex, words: string): string {
  const [elsewhere] = wholeFile.find(words).places;
  if (elsewhere !== undefined) {
    return (
      `"${firstWords(words, 8)}": the words do not stand in article:${slug} (${start}-${end}) alone, but at ` +
      `${elsewhere.start}-${elsewhere.end} of its file: name the article to which that belongs, or mend the span`
    );
  }
  const beginning = index.longestBeginning(words);
  const hint =
    beginning === ''
      ? 'Not even the first of them does.'
      : `So far they do: "${wordsOf(beginning).slice(-8).join(' ')}"; what comes next is another word.`;
  return (
    `"${firstWords(words, 8)}": the words do not stand in article:${slug}. ${hint} Copy them from the text as it is ` +
    'printed, damage included: inserted words and cut ones too'
  );
}
