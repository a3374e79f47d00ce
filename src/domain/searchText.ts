/** What a text that somebody looks for becomes for a full-text index. */
export interface SearchText {
  /** Its letters and digits alone, small and without accents. */
  readonly plain: string;
  /** Eight ways to look, in the index's own syntax; see `cypher/search/Query.search.cypher`. */
  readonly queries: readonly string[];
}

/** A query that finds nothing. */
const nothing = '""';

/** Words that the index leaves out: asked for, they would never be found. Those of the analyzer `standard-folding`. */
const leftOut = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/**
 * How many words may be misspelt in a name and in a sentence: each brings up to fifty near words for every property of
 * its index, and the index takes 1024 at once.
 */
const mostMisspelt = { name: 8, sentence: 4 };

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Turns what somebody typed into queries of Lucene. Every sign is text: words are told apart as the index tells them
 * apart (Unicode's rules of word breaks), and each goes in quoted or escaped, so that none is an operator. Total: any
 * string gives queries that Lucene takes; one without a word gives some that find nothing.
 */
export function searchText(text: string): SearchText {
  const all = [...segmenter.segment(fold(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const plain = fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const last = all.at(-1);
  if (last === undefined) return { plain, queries: Array<string>(8).fill(nothing) };
  const words = all.filter((word) => !leftOut.has(word));
  const written = words.map(asWritten);
  const every = either(together(written), all.length > 1 ? quote(all.map(bare).join('')) : nothing);
  const before = leftOut.has(last) ? written : written.slice(0, -1);
  const begun = together([...before, either(asWritten(last), begins(last))]);
  const misspelt = (letters: 1 | 2) =>
    together(words.map((word) => either(asWritten(word), wrong(word, letters), word === last ? begins(word) : null)));
  const near = misspelt(1);
  const isShort = (most: number) => words.length > 0 && words.length <= most;
  return {
    plain,
    queries: [
      every,
      begun,
      isShort(mostMisspelt.name) ? near : nothing,
      isShort(mostMisspelt.name) ? misspelt(2) : nothing,
      words.length > 1 && words.length <= mostMisspelt.name ? allButOne(written) : nothing,
      every,
      begun,
      isShort(mostMisspelt.sentence) ? near : nothing,
    ],
  };
}

/** Small letters without accents, as the index keeps them; letters of other scripts keep their marks. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}

/** A word, or what it may be written like: with or without an owner's `'s`, points of an abbreviation, a space. */
function asWritten(word: string): string {
  const base = bare(word);
  const forms = [word, base, `${base}'s`];
  if (/^\p{L}{2,4}$/u.test(base)) forms.push(Array.from(base).join('.'));
  if (/^\p{L}(\.\p{L})+$/u.test(base)) forms.push(base.replaceAll('.', ''));
  const [, left = '', right = ''] = /^(\p{L}+)(\p{N}+)$|^(\p{N}+)(\p{L}+)$/u.exec(base)?.filter(Boolean) ?? [];
  if (left !== '') forms.push(`${left} ${right}`);
  return either(...new Set(forms.map(quote)));
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function begins(word: string): string {
  return `${escape(bare(word))}*`;
}

/** The longer a word, the more of its letters may be wrong; none of a number. */
function wrong(word: string, letters: 1 | 2): string | null {
  const base = bare(word);
  const least = letters === 1 ? 4 : 6;
  return base.length >= least && /^\p{L}+$/u.test(base) ? `${escape(base)}~${letters}` : null;
}

function allButOne(clauses: readonly string[]): string {
  return either(...clauses.map((_each, left) => together(clauses.filter((_other, at) => at !== left))));
}

function together(clauses: readonly string[]): string {
  return clauses.length === 0 ? nothing : `(${clauses.map((clause) => `+${clause}`).join(' ')})`;
}

function either(...clauses: readonly (string | null)[]): string {
  return `(${clauses.filter((clause) => clause !== null).join(' OR ')})`;
}

function quote(words: string): string {
  return `"${words.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function escape(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`);
}
