import { plainOf } from './fold.ts';
import { isSmallWord } from './languageRules.ts';
import { bare, stemForms, type TextWord, wholeForm, textWords, writtenForms } from './wordForms.ts';

/** What a text that somebody looks for becomes for the full-text indexes. */
export interface SearchText {
  /** Its letters and digits alone, small and without accents. */
  readonly plain: string;
  /** Eleven ways to look, in the index's own syntax; see `cypher/search/Query.search.cypher`. */
  readonly queries: readonly string[];
  /** Each word that must not be missing, as it was typed, with its forms behind it: `honours|honours|/en/honor`. */
  readonly asked: string;
  /** The same of the small words, which may be missing. */
  readonly small: string;
}

/** A query that finds nothing. */
const nothing = '""';

/** What the indexes have by their properties. */
const names = 'nameWords';
const offices = 'officeWords';
const sentences = 'sentenceWords';

/** How many words may be misspelt in a name and in a sentence: each brings up to fifty near words. */
const mostMisspelt = { name: 8, sentence: 4 };

/** The index takes 1024 words at once, each form of a word counted, and a query has each up to three times. */
const mostForms = 320;

/** The index takes 1024 words at once. */
const mostWholes = 1000;

/**
 * Turns what somebody typed into queries of Lucene. Every sign is text: words are told apart as the index has them, and
 * each goes in quoted or escaped, so that none is an operator. Total: any string gives queries that Lucene takes; one
 * without a word gives some that find nothing.
 *
 * @param languages tags of the languages whose small words may be missing and whose words may be in another form
 */
export function searchText(text: string, languages: readonly string[]): SearchText {
  const plain = plainOf(text);
  const all = textWords(text);
  if (all.length === 0) return { plain, queries: Array<string>(11).fill(nothing), asked: '', small: '' };
  const isSmall = ({ word }: TextWord) => isSmallWord(word, languages);
  const onlySmall = all.every(isSmall);
  const content = onlySmall ? all : all.filter((each) => !isSmall(each));
  const small = all.filter((each) => !content.includes(each));
  const forms = formsWithin(content, languages);
  const written = all.map(({ word }) => either(writtenForms(word).map(quote)));
  const inAnyForm = forms.map((each) => either(each.map(quote)));
  const last = content.at(-1)?.word ?? '';
  const begun = together([...inAnyForm.slice(0, -1), either([inAnyForm.at(-1) ?? nothing, begins(last)])]);
  const misspelt = (letters: 1 | 2) =>
    together(
      content.map(({ word }, at) =>
        either([inAnyForm[at] ?? nothing, ...wrong(word, letters), ...(word === last ? [begins(word)] : [])]),
      ),
    );
  const some = all.length > 1 ? either([...inAnyForm, ...written]) : nothing;
  const someSaid = content.length > 1 ? either(inAnyForm) : nothing;
  const isShort = (most: number) => content.length <= most;
  return {
    plain,
    queries: [
      within(names, either([together(written), quote(wholeForm(text))])),
      withOffice(forms),
      within(names, begun),
      isShort(mostMisspelt.name) ? within(names, misspelt(1)) : nothing,
      isShort(mostMisspelt.name) ? within(names, misspelt(2)) : nothing,
      within(names, some),
      // Small words stand in nearly every sentence.
      ...(onlySmall
        ? [within(sentences, quote(wholeForm(text))), nothing, nothing, nothing, nothing]
        : [
            within(sentences, either([together(written), quote(wholeForm(text))])),
            within(sentences, together(inAnyForm)),
            within(sentences, begun),
            isShort(mostMisspelt.sentence) ? within(sentences, misspelt(1)) : nothing,
            within(sentences, someSaid),
          ]),
    ],
    asked: content.map(({ typed }, at) => [typed, ...(forms[at] ?? [])].join('|')).join(' '),
    small: small.map(({ typed, word }) => [typed, ...writtenForms(word)].join('|')).join(' '),
  };
}

/** The query that finds names of which one of these is the whole, as `wholeForm` has it. */
export function wholeNames(wholes: readonly string[]): string {
  return wholes.length === 0 ? nothing : within(names, either(wholes.slice(0, mostWholes).map(quote)));
}

/** The forms of each word; without stems where there are too many for the index. */
function formsWithin(words: readonly TextWord[], languages: readonly string[]): readonly (readonly string[])[] {
  const written = words.map(({ word }) => writtenForms(word));
  let left = mostForms - written.flat().length;
  return words.map(({ word }, at) => {
    const stems = stemForms(word, languages);
    left -= stems.length;
    return [...(written[at] ?? []), ...(left < 0 ? [] : stems)];
  });
}

/** All words, at least one in the name, the others there or in the name of an office that goes with it. */
function withOffice(forms: readonly (readonly string[])[]): string {
  const inName = forms.map((each) => within(names, either(each.map(quote))));
  const inEither = forms.map((each, at) => either([inName[at] ?? nothing, within(offices, either(each.map(quote)))]));
  return together([either(inName), ...inEither]);
}

function begins(word: string): string {
  return `${escape(bare(word))}*`;
}

/** The longer a word, the more of its letters may be wrong; none of a number. */
function wrong(word: string, letters: 1 | 2): readonly string[] {
  const base = bare(word);
  const least = letters === 1 ? 4 : 6;
  return base.length >= least && /^\p{L}+$/u.test(base) ? [`${escape(base)}~${letters}`] : [];
}

function within(property: string, query: string): string {
  return query === nothing ? nothing : `${property}:${query}`;
}

function together(clauses: readonly string[]): string {
  return `(${clauses.map((clause) => `+${clause}`).join(' ')})`;
}

function either(clauses: readonly string[]): string {
  return `(${clauses.join(' OR ')})`;
}

function quote(word: string): string {
  return `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function escape(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`);
}
