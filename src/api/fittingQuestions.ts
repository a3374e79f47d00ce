import { isSmallWord } from '../language/languageRules.ts';
import { stemForms, type TextWord, textWords, writtenForms } from '../language/wordForms.ts';
import type { NamedOperation } from './namedOperations.ts';

/** A thing that a text names, or that is asked about. */
export interface NamedThing {
  readonly id: string;
  /** Its object type and interfaces. */
  readonly types: readonly string[];
  /** The words of the text that name it, as they were given; none where it was given by its id. */
  readonly typed: readonly string[];
}

/** A named question with the type of thing that each variable for ids takes, and among how many types that chooses. */
export interface AskableQuestion {
  readonly operation: NamedOperation;
  readonly takes: ReadonlyMap<string, { readonly type: string; readonly among: number }>;
}

/** A named question as it can be asked. */
export interface FittingQuestion {
  readonly name: string;
  readonly question: string;
  readonly theme: string;
  readonly variables: readonly {
    readonly name: string;
    readonly type: string;
    readonly about: string;
    readonly required: boolean;
    /** In JSON; null where nothing that was named can stand there. */
    readonly value: string | null;
  }[];
  /** The words that neither the question nor what fills it has, as they were given. */
  readonly missing: readonly string[];
}

/** The language in which the questions are written. */
const ours = ['en'];

/**
 * The questions that fit a text, the best first: those that have its words, the rarer the better, and take what it
 * names. With `about`, only those that take that thing.
 *
 * @param languages tags of the languages whose small words do not count
 */
export function fittingQuestions(
  questions: readonly AskableQuestion[],
  text: string,
  {
    named,
    about,
    languages,
  }: {
    readonly named: readonly NamedThing[];
    readonly about: NamedThing | null;
    readonly languages: readonly string[];
  },
): readonly FittingQuestion[] {
  const isSmall = (word: string) => isSmallWord(word, [...ours, ...languages]);
  const all = textWords(text);
  const words = all.filter(({ word }) => !isSmall(word));
  const small = all.filter(({ word }) => isSmall(word));
  const formsOf = new Map(questions.map((each) => [each, new Set(wordsOfQuestion(each.operation))]));
  const has = (question: AskableQuestion, word: string) =>
    formsFor(word).some((form) => formsOf.get(question)?.has(form) === true);
  const weights = new Map(words.map(({ word }) => [word, rarity(questions, (question) => has(question, word))]));
  const weigh = (some: readonly TextWord[]) => some.reduce((sum, { word }) => sum + (weights.get(word) ?? 0), 0);
  const things = about === null ? named : [about, ...named.filter(({ id }) => id !== about.id)];
  return questions
    .flatMap((question) => {
      const { values, used, closeness } = fill(question, things);
      const naming = new Set([...used].flatMap(({ typed }) => typed));
      const others = words.filter(({ typed }) => !naming.has(typed));
      const missing = others.filter(({ word }) => !has(question, word));
      const fits = about === null ? used.size > 0 || missing.length < others.length : used.has(about);
      if (!fits) return [];
      const lacking = question.operation.variables.filter(({ name, required }) => required && !values.has(name)).length;
      const said = words.length === 0 ? 0 : 1 - weigh(missing) / weigh(words);
      const saidSmall = small.length === 0 ? 0 : small.filter(({ word }) => has(question, word)).length / small.length;
      const score = said + saidSmall / 4 + closeness / 4 - lacking / 2;
      return [{ fitting: asked(question.operation, values, missing), score }];
    })
    .toSorted((one, other) => other.score - one.score || (one.fitting.name < other.fitting.name ? -1 : 1))
    .map(({ fitting }) => fitting);
}

/** The more, the fewer of the questions have it. */
function rarity(questions: readonly AskableQuestion[], hasIt: (question: AskableQuestion) => boolean): number {
  return Math.log(1 + questions.length / (1 + questions.filter(hasIt).length));
}

function formsFor(word: string): readonly string[] {
  return [...writtenForms(word), ...stemForms(word, ours)];
}

function wordsOfQuestion({ question, theme, variables }: NamedOperation): readonly string[] {
  return [question, theme, ...variables.map(({ about }) => about)]
    .flatMap(textWords)
    .flatMap(({ word }) => formsFor(word));
}

/**
 * What can stand in the variables: each thing once, in the first that takes its type; all that fit in a list. The fewer
 * types a variable chooses among, the closer is what stands in it; 1 at most.
 */
function fill({ operation, takes }: AskableQuestion, things: readonly NamedThing[]) {
  const values = new Map<string, string | readonly string[]>();
  const used = new Set<NamedThing>();
  let closeness = 0;
  const needed = operation.variables.toSorted((one, other) => Number(other.required) - Number(one.required));
  for (const { name, type } of needed) {
    const wanted = takes.get(name);
    if (wanted === undefined) continue;
    const fits = things.filter((thing) => !used.has(thing) && thing.types.includes(wanted.type));
    const taken = type.startsWith('[') ? fits : fits.slice(0, 1);
    const [first] = taken;
    if (first === undefined) continue;
    values.set(name, type.startsWith('[') ? taken.map(({ id }) => id) : first.id);
    closeness = Math.max(closeness, 1 / wanted.among);
    for (const thing of taken) used.add(thing);
  }
  return { values, used, closeness };
}

function asked(
  { name, question, theme, variables }: NamedOperation,
  values: ReadonlyMap<string, string | readonly string[]>,
  missing: readonly { readonly typed: string }[],
): FittingQuestion {
  return {
    name,
    question,
    theme,
    variables: variables.map(({ name: variable, type, about, required }) => ({
      name: variable,
      type,
      about,
      required,
      value: values.has(variable) ? JSON.stringify(values.get(variable)) : null,
    })),
    missing: missing.map(({ typed }) => typed),
  };
}
