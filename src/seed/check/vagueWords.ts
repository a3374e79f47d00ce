import { type VagueBound, vagueWordOf } from '../../domain/vagueWords.ts';
import { articleOf } from '../concept/shape/id.ts';
import type { SeedDate } from '../concept/shape/date.ts';
import { readEdtf } from '../edtf/readEdtf.ts';
import { entitiesOf, type Seed } from '../layout/seed.ts';
import { faultIn, type SeedRule } from './rule.ts';

type Side = 'from' | 'until' | 'value';

/** A word that bounds a time without naming it gives the bound of the table, and no more, wherever a date has it. */
export const vagueWords: SeedRule = (seed) => [...vagueClaims(seed), ...vagueTexts(seed), ...vagueStatements(seed)];

const vagueClaims: SeedRule = (seed) => {
  const languages = new Map(entitiesOf(seed, 'article').map(({ id, value }) => [id, value.language]));
  const open = openTexts(seed);
  return seed.claims.flatMap((claim) => {
    const { at, from, until, dateValue, evidence } = claim.value;
    const spoken = new Set(
      evidence.map((passage) => languages.get(articleOf(passage))).filter((each) => each !== undefined),
    );
    const inOpen = evidence.some((passage) => open.has(articleOf(passage)));
    const dates: readonly (readonly ['at' | Side, SeedDate | null | undefined])[] = [
      ['at', at],
      ['from', from],
      ['until', until],
      ['value', dateValue],
    ];
    return dates.flatMap(([side, date]) => {
      const phrase = date?.phrase ?? null;
      if (date === null || date === undefined || phrase === null) return [];
      return [...spoken].flatMap((language) => {
        const word = vagueWordOf(phrase, language);
        if (word === undefined) return [];
        const problem =
          side === 'at' ? besideAt(word.gives, claim.value) : problemOf(word.gives, side, date.edtf, inOpen);
        return problem === null ? [] : [faultIn(claim, [side], `is ${date.edtf}, but "${phrase}" ${problem}`)];
      });
    });
  });
};

/** The texts without a last day: what is "already" so in one, or was "last year", has none either. */
const openTexts = (seed: Seed): ReadonlySet<string> =>
  new Set(
    entitiesOf(seed, 'article').flatMap(({ id, value }) =>
      readEdtf(value.published.edtf).latest === null ? [id] : [],
    ),
  );

/** A text that calls something recent was published after it, and nobody knows how long after. */
const vagueTexts: SeedRule = (seed) =>
  entitiesOf(seed, 'article').flatMap((article) => {
    const { edtf, phrase } = article.value.published;
    if (phrase === null || vagueWordOf(phrase, article.value.language)?.gives !== 'LAST') return [];
    if (readEdtf(edtf).latest === null) return [];
    return [faultIn(article, ['published'], `is ${edtf}, but "${phrase}" gives no last day of the text`)];
  });

const vagueStatements: SeedRule = (seed) => {
  const open = openTexts(seed);
  return entitiesOf(seed, 'statement').flatMap((statement) => {
    const { at, quotes } = statement.value;
    const phrase = at?.phrase ?? null;
    if (at === undefined || phrase === null) return [];
    const gives = quotes.map(({ language }) => vagueWordOf(phrase, language)?.gives);
    const inOpen = quotes.some(({ passage }) => open.has(articleOf(passage)));
    return ['LAST' as const, 'FIRST' as const, 'WITHIN' as const].flatMap((bound) => {
      const problem = gives.includes(bound) ? problemOf(bound, 'value', at.edtf, inOpen) : null;
      return problem === null ? [] : [faultIn(statement, ['at'], `is ${at.edtf}, but "${phrase}" ${problem}`)];
    });
  });
};

/** What a claim lacks beside its `at`, which is the day of which the text speaks; null where it lacks nothing. */
function besideAt(gives: VagueBound, claim: { readonly from?: unknown; readonly until?: unknown }): string | null {
  if (gives === 'START_BY' && claim.from === undefined) return 'gives a beginning, and the claim has no from';
  if (gives === 'END_BY' && claim.until === undefined) return 'gives an end, and the claim has no until';
  return null;
}

/** What a date says beyond the bound of its word, or short of it; null where it says just that. */
function problemOf(gives: VagueBound, side: Side, edtf: string, inOpenText: boolean): string | null {
  const { earliest, latest } = readEdtf(edtf);
  switch (gives) {
    case 'LAST':
      return earliest === null && latest !== null ? null : 'gives a last day and no first';
    case 'FIRST':
      return earliest !== null && latest === null ? null : 'gives a first day and no last';
    case 'START_BY':
      if (side !== 'from') return 'gives a beginning, as from';
      if (earliest === null && (latest !== null || inOpenText)) return null;
      return 'gives the last day of a beginning, and no first';
    case 'END_BY':
      if (side !== 'until') return 'gives an end, as until';
      return earliest === null && latest !== null ? null : 'gives the last day of an end, and no first';
    case 'WITHIN':
      return latest !== null || inOpenText ? null : 'gives days within a time that is named';
    case 'NONE':
      return 'gives no day: order is a link';
  }
}
