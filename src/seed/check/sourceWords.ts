import type { Fault } from '../file/fault.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { textsOfPassages, type TextsByFile } from './passageTexts.ts';
import { inWords, spaced } from './inWords.ts';
import { faultIn } from './rule.ts';

/** Damage is printed as it is said to be, and the passages of a use have its term, no less often than it counts. */
export function wordFaults(seed: Seed, texts: TextsByFile): readonly Fault[] {
  const articles = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value]));
  const textOf = (article: string, { start, end }: { readonly start: number; readonly end: number }) => {
    const text = texts.get(articles.get(article)?.sourceFile ?? '');
    return text?.slice(start, end).join('');
  };
  const damage = seed.damage.flatMap((each) => {
    const printed = textOf(each.owner.id, each.value.at);
    if (printed === undefined || printed.normalize('NFC') === each.value.printed.normalize('NFC')) return [];
    return [faultIn(each, ['printed'], `the span has ${JSON.stringify(printed.slice(0, 40))}`)];
  });
  const passages = textsOfPassages(seed, texts);
  const forms = new Map(
    entitiesOf(seed, 'term').map(({ id, value }) => [
      id,
      formsOf([value.text, ...value.names.map(({ text }) => text)]),
    ]),
  );
  const uses = seed.termUses.flatMap((use) => {
    const { count, evidence } = use.value;
    const term = use.owner.id;
    const found = evidence.map((reference) => {
      const text = passages.get(reference);
      return text === undefined ? null : countOf(forms.get(term), text);
    });
    if (found.includes(null)) return [];
    const empty = evidence.flatMap((reference, index) =>
      found[index] === 0 ? [faultIn(use, ['evidence', index], `${reference} does not have the words of ${term}`)] : [],
    );
    const there = found.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const short = count > there ? [faultIn(use, ['count'], `counts ${count}, and its passages have ${there}`)] : [];
    return [...empty, ...short];
  });
  return [...damage, ...uses];
}

/**
 * The words in any of their forms, a plural in `s` included, in whatever case and spacing; never inside a longer word.
 */
function formsOf(texts: readonly string[]): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  return inWords(`(?:${longestFirst.map(spaced).join('|')})s?`);
}

function countOf(forms: RegExp | undefined, text: string): number {
  return forms === undefined ? 0 : [...text.matchAll(forms)].length;
}
