import { z } from 'zod';
import { nearest } from '../../../domain/didYouMean.ts';

/** A language by its tag (BCP 47), as this writes it: `en`, `hmn`, `zh-Hant`; `und` of a text that nobody can tell. */
export const language = z
  .string()
  .superRefine((tag, context) => {
    const problem = problemOf(tag);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .describe('the tag of a language, such as en, hmn or zh-Hant');

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function problemOf(tag: string): string | null {
  const canonical = canonicalOf(tag);
  const base = canonical?.split('-')[0] ?? '';
  const isKnown = base === 'und' || base.length === 3 || (base.length === 2 && names.of(base) !== undefined);
  if (canonical === null || !isKnown) {
    const meant = tagNamed(tag);
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
    return `"${tag}" is no tag of a language, such as en, hmn or zh-Hant.${hint}`;
  }
  return canonical === tag ? null : `"${tag}" is written "${canonical}"`;
}

function canonicalOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The tag of two letters of a language that is named in English: `es` of Spanish. */
function tagNamed(name: string): string | null {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const byName = new Map(
    tags.flatMap((tag) => ((named) => (named === undefined ? [] : [[named, tag]]))(names.of(tag))),
  );
  return byName.get(nearest(name, byName.keys()) ?? '') ?? null;
}
