/**
 * What a word that bounds a time without naming it gives: LAST a last day and no first; FIRST a first day and no last;
 * START_BY a beginning with a last day and no first; END_BY an end with a last day and no first; WITHIN no day outside
 * of a time that is named, so both days; NONE no day at all.
 */
export type VagueBound = 'LAST' | 'FIRST' | 'START_BY' | 'END_BY' | 'WITHIN' | 'NONE';

interface VagueWord {
  /** Of the text that has the word, by BCP 47. */
  readonly language: string;
  readonly words: RegExp;
  readonly gives: VagueBound;
}

const vagueWord = (language: string, words: RegExp, gives: VagueBound): VagueWord => ({ language, words, gives });

/** The words, the longer before those that stand in them: of a phrase the first that is found counts. */
const vagueWords: readonly VagueWord[] = [
  vagueWord('en', /\bearlier this (?:month|year)\b|\bearly in\b|\bin early\b|\bsince then\b/iu, 'WITHIN'),
  vagueWord('en', /\bthis (?:week|month|year|spring|summer|fall|winter)\b/iu, 'WITHIN'),
  vagueWord('en', /\b(?:days|weeks|months|years) ahead\b|\bsoon\b|\bin the future\b/iu, 'FIRST'),
  vagueWord('en', /\bfor (?:some |many )?(?:days|weeks|months|years)\b|\blong\b/iu, 'START_BY'),
  vagueWord('en', /\b[Ll]ast (?:fall|spring|summer|winter|week|month|year|[A-Z]\p{L}+)\b/u, 'WITHIN'),
  vagueWord('en', /\balready\b/iu, 'START_BY'),
  vagueWord('en', /\bpreviously\b|\bin the past\b|\bformerly\b|\binitially\b/iu, 'END_BY'),
  vagueWord('en', /\brecent(?:ly)?\b|\bjust\b(?! because)|\bhave (?:stopped|pulled out)\b|\bhas stopped\b/iu, 'LAST'),
  vagueWord('en', /\bso far\b|\bnow\b|\bin the days before\b|\bhad sought\b/iu, 'LAST'),
  vagueWord('en', /\bconsistently\b|\bsubsequently\b/iu, 'NONE'),
  vagueWord('es', /\bayer\b|\b24 horas después\b/iu, 'WITHIN'),
  vagueWord('es', /(?<!\p{L})ya(?!\p{L})/iu, 'START_BY'),
  vagueWord('es', /\brecién\b|\brecientemente\b/iu, 'LAST'),
];

/** The vague word of a phrase, as a text of this language has it; undefined where there is none. */
export function vagueWordOf(phrase: string, language: string): VagueWord | undefined {
  const [spoken] = language.split('-');
  return vagueWords.find((word) => word.language === spoken && word.words.test(phrase));
}

/** What the vague words of some words of a text give, each with the word. */
export function vagueWordsIn(text: string, language: string): ReadonlyMap<VagueBound, string> {
  const [spoken] = language.split('-');
  return new Map(
    vagueWords.flatMap(({ language: of, words, gives }) => {
      const [found] = of === spoken ? (words.exec(text) ?? []) : [];
      return found === undefined ? [] : [[gives, found] as const];
    }),
  );
}
