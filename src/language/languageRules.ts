import { createRequire } from 'node:module';
import { americanSpelling } from './americanSpelling.ts';
import { fold } from './fold.ts';

/** What a language lets search do with a folded word. */
export interface LanguageRules {
  /** Whether it is an article, a preposition, a question word and the like. */
  readonly isSmall: (word: string) => boolean;
  /** What its forms have in common, such as `honor` of `honoured`; null where no library knows. */
  readonly stem: (word: string) => string | null;
}

/** What a file of the lists gives: stems or small words. */
interface OramaList {
  readonly stemmer?: (word: string) => string;
  readonly stopwords?: readonly string[];
}

const load = createRequire(import.meta.url);
const names = new Intl.DisplayNames('en', { type: 'language' });
const known = new Map<string, LanguageRules>();

/** The rules of a language by its tag, as `es` or `pt-BR`: those of Orama's lists, as far as these have it. */
export function languageRules(tag: string): LanguageRules {
  const rules = known.get(tag) ?? readRules(new Intl.Locale(tag).language);
  known.set(tag, rules);
  return rules;
}

/** Whether a folded word is a small one in any of the languages. */
export function isSmallWord(word: string, languages: readonly string[]): boolean {
  return languages.some((tag) => languageRules(tag).isSmall(word));
}

function readRules(language: string): LanguageRules {
  const name = nameOf(language);
  const small = new Set(loaded(`@orama/stopwords/${name}`).stopwords?.map(fold));
  const stemmer = loaded(`@orama/stemmers/${name}`).stemmer;
  const spelled = language === 'en' ? americanSpelling : (word: string) => word;
  return {
    isSmall: (word) => small.has(word),
    stem: (word) => (stemmer === undefined ? null : stemmer(spelled(word))),
  };
}

/** `spanish` of `es`; the tag itself where it has no name. */
function nameOf(language: string): string {
  try {
    return names.of(language)?.toLowerCase() ?? language;
  } catch (error) {
    if (error instanceof RangeError) return language;
    throw error;
  }
}

/** What Orama has under a name; nothing where it lacks the language. */
function loaded(path: string): OramaList {
  try {
    return load(path) as OramaList;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return {};
    throw error;
  }
}
