import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { Refusal } from '../file/refusal.ts';
import { sha256Of } from '../file/sha256Of.ts';
import { plainTextOf } from './plainText.ts';
import { articleTemplate } from './articleTemplate.ts';
import { readText } from '../text/readText.ts';

/**
 * Writes the two files of a text: its source file and its article. Of a web page or a mail the words are written into a
 * file beside it first, which then is the text. Gives what the writer has to know. Never overwrites a file. Throws a
 * `Refusal`; then nothing is written into the seed.
 */
export async function newArticle(options: {
  readonly seedDirectory: string;
  readonly sourcesDirectory: string | null;
  /** The path of the text. */
  readonly file: string;
}): Promise<string> {
  const { seedDirectory, sourcesDirectory } = options;
  const { file, told } = await plainFile(options.file);
  const { bytes, text } = readText(file);
  const folder = join(seedDirectory, 'article');
  const present = new Map(readArticleFiles(folder));
  const hash = sha256Of(bytes);
  for (const [name, yaml] of present) {
    if (yaml.includes(hash)) throw new Refusal(`${file} is in the seed already: see ${join(folder, name)}`);
  }
  const key = nextKey([...present].flatMap(([name, yaml]) => (isArticle(yaml) ? [name.replace(/\.yaml$/, '')] : [])));
  const slug = slugOfFile(file, key);
  const [sourcePath, articlePath] = [join(folder, `${slug}.yaml`), join(folder, `${key}.yaml`)];
  for (const path of [sourcePath, articlePath]) {
    if (existsSync(path)) throw new Refusal(`${path} is there already, for another text: give ${file} another name`);
  }
  const fileName = basename(file);
  const source = { id: `source-file:${slug}`, fileName, sha256: hash, bytes: bytes.length };
  const article = articleTemplate(key, source.id, text);
  mkdirSync(folder, { recursive: true });
  writeFileSync(sourcePath, stringify(source, { lineWidth: 0 }), { flag: 'wx' });
  writeFileSync(articlePath, article, { flag: 'wx' });
  const lies = sourcesDirectory !== null && resolve(dirname(file)) === resolve(sourcesDirectory);
  return [
    ...told,
    `${sourcePath}  the file: ${bytes.length} bytes`,
    `${articlePath}  the text in it: 0-${text.length}; should the file hold several, give each its span`,
    'Next: mend the guesses, then `seed check` names what is still to be filled in.',
    ...(lies ? [] : [`Put ${fileName} into the folder that SOURCES_DIR names, so that passages can be located there.`]),
    '',
  ].join('\n');
}

/** The file of a text in plain words: the file itself, or one that is written beside it. */
async function plainFile(file: string): Promise<{ readonly file: string; readonly told: readonly string[] }> {
  const plain = await plainTextOf(readText(file).text.join(''));
  if (plain === null) return { file, told: [] };
  const path = `${file.replace(/\.[^./]*$/, '')}.txt`;
  if (path === file)
    throw new Refusal(`${file} is ${plain.was}: give its name the ending of one, such as .html or .eml`);
  if (existsSync(path) && readFileSync(path, 'utf8') !== plain.text) {
    throw new Refusal(`${file} is ${plain.was}, and its words cannot be written beside it: ${path} is there already`);
  }
  writeFileSync(path, plain.text);
  return { file: path, told: [`${path}  the words of ${plain.was}, which are the text from now on`] };
}

function readArticleFiles(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

/** Source files lie beside the articles, and their names, which are those of the texts, count for no key. */
function isArticle(yaml: string): boolean {
  return /^id: *["']?article:/m.test(yaml);
}

/** `a15` after `a14`: the number after the highest, with the letters of that one. */
function nextKey(slugs: readonly string[]): string {
  const numbered = slugs.flatMap((slug) => {
    const [, letters, digits] = /^([a-z]+)(\d+)$/.exec(slug) ?? [];
    return letters === undefined || digits === undefined ? [] : [{ letters, digits }];
  });
  const last = numbered.toSorted((a, b) => Number(a.digits) - Number(b.digits)).at(-1) ?? {
    letters: 'a',
    digits: '00',
  };
  return last.letters + String(Number(last.digits) + 1).padStart(last.digits.length, '0');
}

/** The file's name as a slug, which two files of one folder may share with neither each other nor an article. */
function slugOfFile(file: string, key: string): string {
  const plain = basename(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const slug = words.join('-');
  return slug === '' || slug === key ? `${key}-file` : slug;
}
