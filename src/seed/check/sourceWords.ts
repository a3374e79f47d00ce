import type { Fault } from '../fault.ts';
import { entitiesOf, type Seed } from '../seed.ts';
import { faultIn } from './rule.ts';

/** A collected text by the id of its file, in code points. */
export type CollectedTexts = ReadonlyMap<string, readonly string[]>;

/** Damage is printed as it is said to be, and each text uses a term as often as its uses count. */
export function wordFaults(seed: Seed, texts: CollectedTexts): readonly Fault[] {
  const articles = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value]));
  const textOf = (article: string, span?: { readonly start: number; readonly end: number }) => {
    const found = articles.get(article);
    const { start, end } = span ?? found?.span ?? { start: 0, end: 0 };
    return texts
      .get(found?.sourceFile ?? '')
      ?.slice(start, end)
      .join('');
  };
  const damage = seed.damage.flatMap((each) => {
    const printed = textOf(each.value.article, each.value.at);
    if (printed === undefined || printed === each.value.printed) return [];
    return [faultIn(each, ['printed'], `the span has ${JSON.stringify(printed.slice(0, 40))}`)];
  });
  const passages = new Map(seed.passages.map(({ id, value }) => [id, value]));
  const terms = entitiesOf(seed, 'term').flatMap((term) => {
    const forms = formsOf([term.value.text, ...term.value.names.map(({ text }) => text)]);
    const wrong = (article: string, problem: string) => {
      const index = term.value.uses.findIndex((use) => use.article === article);
      return faultIn(term, ['uses', index, 'count'], problem);
    };
    const inTexts = [...new Set(term.value.uses.map(({ article }) => article))].flatMap((article) => {
      const text = textOf(article);
      const counted = term.value.uses
        .filter((use) => use.article === article)
        .reduce((sum, { count }) => sum + count, 0);
      const there = text === undefined ? counted : countOf(forms, text);
      return there === counted ? [] : [wrong(article, `the uses count ${counted}, and ${article} has ${there}`)];
    });
    const inPassages = seed.termUses
      .filter(({ value }) => value.term === term.id)
      .flatMap((use) =>
        use.value.evidence.flatMap((reference, index) => {
          const at = passages.get(`passage:${reference.replace('/', '-')}`)?.at;
          const text = at === undefined ? undefined : textOf(use.value.article, at);
          if (text === undefined || countOf(forms, text) > 0) return [];
          return [faultIn(use, ['evidence', index], `${reference} does not have the words "${term.value.text}"`)];
        }),
      );
    return [...inTexts, ...inPassages];
  });
  return [...damage, ...terms];
}

/** The words in any of their forms, a plural in `s` included, in whatever case and spacing; never inside a longer word. */
function formsOf(texts: readonly string[]): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  const written = longestFirst.map((text) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`\s+`),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
}

function countOf(forms: RegExp, text: string): number {
  return [...text.matchAll(forms)].length;
}
