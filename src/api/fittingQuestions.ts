import { isSmallWord } from '../language/languageRules.ts';
import { stemForms, type TextWord, textWords, writtenForms } from '../language/wordForms.ts';
import type { AskedDays } from './askedDays.ts';
import type { NamedOperation } from './namedOperations.ts';

/** A thing that a text names, or that is asked about, or that is found by the text's words. */
export interface NamedThing {
  readonly id: string;
  /** Its object type and interfaces. */
  readonly types: readonly string[];
  /** The words of the text that lead to it, as they were given; none where it was given by its id. */
  readonly typed: readonly string[];
  /** How surely it is meant: 1 where it is named or given, less where it was found. */
  readonly certainty: number;
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

/** What a small word such as *when* counts beside another; it says much of a question and nothing of a thing. */
const ofSmallWords = 0.5;

/** What it counts that a question takes all that is named; tried on plain questions, as the other weights. */
const ofAllNamed = 0.07;

/**
 * The questions that fit a text, the best first: those of which one wording has its words, the rarer the better, and
 * which take what it names. With `about`, only those that take that thing.
 *
 * @param languages tags of the languages whose small words do not count
 */
export function fittingQuestions(
  questions: readonly AskableQuestion[],
  text: string,
  {
    named,
    about,
    days,
    languages,
  }: {
    /** The surest first. */
    readonly named: readonly NamedThing[];
    readonly about: NamedThing | null;
    /** The days that the text names, if any. */
    readonly days: AskedDays | null;
    readonly languages: readonly string[];
  },
): readonly FittingQuestion[] {
  const words = textWords(text).map(withForms);
  const isSmall = (word: string) => isSmallWord(word, [...ours, ...languages]);
  const { wordings: all, having } = indexOf(questions);
  /** The more, the fewer of the wordings have the word. */
  const weightOf = ({ word, forms }: Word) => {
    const often = Math.max(...forms.map((form) => having.get(form) ?? 0));
    return Math.log(1 + all / (1 + often)) * (isSmall(word) ? ofSmallWords : 1);
  };
  const weigh = (some: readonly Word[]) => some.reduce((sum, word) => sum + weightOf(word), 0);
  const things = about === null ? named : [about, ...named.filter(({ id }) => id !== about.id)];
  return questions
    .flatMap((question) => {
      const { values, used, closeness } = fill(question, things, days);
      const naming = new Set(
        [...used, ...(closeness.ofDays > 0 && days !== null ? [days] : [])].flatMap(({ typed }) => typed),
      );
      const others = words.filter(({ typed, word }) => isSmall(word) || !naming.has(typed));
      const { wordings, beside } = indexOf(questions).of.get(question) ?? noWords;
      const isTold = (word: Word) =>
        word.forms.some((form) => beside.has(form) || wordings.some(({ forms }) => forms.has(form)));
      const large = others.filter(({ word }) => !isSmall(word));
      const missing = large.filter((word) => !isTold(word));
      const fits = about === null ? used.size > 0 || missing.length < large.length : used.has(about);
      if (!fits) return [];
      const lacking = question.operation.variables.filter(({ name, required }) => required && !values.has(name)).length;
      const likeness = wordings.map(({ forms, words: own }) => {
        const shared = others.filter((word) => word.forms.some((form) => forms.has(form)));
        const whole = weigh(others) + weigh(own);
        return whole === 0 ? 0 : (2 * weigh(shared)) / whole;
      });
      const sure = things.filter(({ certainty }) => certainty === 1);
      const taken = sure.length === 0 ? 0 : sure.filter((thing) => used.has(thing)).length / sure.length;
      const score = Math.max(...likeness) + (closeness.ofThings + closeness.ofDays - lacking) / 4 + taken * ofAllNamed;
      return [{ fitting: asked(question.operation, values, missing), score }];
    })
    .toSorted((one, other) => other.score - one.score || (one.fitting.name < other.fitting.name ? -1 : 1))
    .map(({ fitting }) => fitting);
}

/** A word with all its forms. */
interface Word extends TextWord {
  readonly forms: readonly string[];
}

/** One sentence that asks a question, with its words and with all their forms. */
interface Wording {
  readonly words: readonly Word[];
  readonly forms: ReadonlySet<string>;
}

/** The words of a question. */
interface QuestionWords {
  readonly wordings: readonly Wording[];
  /** The forms of the words of its theme and of what its variables mean. */
  readonly beside: ReadonlySet<string>;
}

/** The words of all questions. */
interface QuestionIndex {
  readonly of: ReadonlyMap<AskableQuestion, QuestionWords>;
  /** How many wordings there are. */
  readonly wordings: number;
  /** By form of a word, how many wordings have it. */
  readonly having: ReadonlyMap<string, number>;
}

const noWords: QuestionWords = { wordings: [], beside: new Set() };
const kept = new WeakMap<readonly AskableQuestion[], QuestionIndex>();

function indexOf(questions: readonly AskableQuestion[]): QuestionIndex {
  const index = kept.get(questions) ?? indexWords(questions);
  kept.set(questions, index);
  return index;
}

function indexWords(questions: readonly AskableQuestion[]): QuestionIndex {
  const of = new Map(questions.map((question) => [question, wordsOf(question.operation)]));
  const wordings = [...of.values()].flatMap((words) => words.wordings);
  const having = new Map<string, number>();
  for (const { forms } of wordings) for (const form of forms) having.set(form, (having.get(form) ?? 0) + 1);
  return { of, wordings: wordings.length, having };
}

function wordsOf({ question, alsoAsked, theme, variables }: NamedOperation): QuestionWords {
  const inWords = (sentence: string) => textWords(sentence).map(withForms);
  const formsIn = (words: readonly Word[]) => new Set(words.flatMap(({ forms }) => forms));
  return {
    wordings: [question, ...alsoAsked].map(inWords).map((words) => ({ words, forms: formsIn(words) })),
    beside: formsIn([theme, ...variables.map(({ about }) => about)].flatMap(inWords)),
  };
}

function withForms(word: TextWord): Word {
  return { ...word, forms: [...writtenForms(word.word), ...stemForms(word.word, ours)] };
}

/**
 * What can stand in the variables: each thing once, in the first that takes its type; in a list, all that are named.
 * What is not surely meant narrows nothing: it stands only where something has to. The fewer types a variable chooses
 * among, and the surer the thing is meant, the closer is what stands in it; 1 at most.
 */
function fill({ operation, takes }: AskableQuestion, things: readonly NamedThing[], days: AskedDays | null) {
  const values = new Map<string, string | readonly string[]>();
  const used = new Set<NamedThing>();
  const closeness = { ofThings: 0, ofDays: 0 };
  const needed = operation.variables.toSorted((one, other) => Number(other.required) - Number(one.required));
  for (const { name, type, required } of needed) {
    const wanted = takes.get(name);
    if (wanted === undefined) continue;
    const fits = things.filter((thing) => !used.has(thing) && thing.types.includes(wanted.type));
    const sure = fits.filter(({ certainty }) => certainty === 1);
    const taken = type.startsWith('[') && sure.length > 0 ? sure : fits.slice(0, 1);
    const [first] = taken;
    if (first === undefined || (!required && sure.length === 0)) continue;
    values.set(name, type.startsWith('[') ? taken.map(({ id }) => id) : first.id);
    closeness.ofThings = Math.max(closeness.ofThings, first.certainty / wanted.among);
    for (const thing of taken) used.add(thing);
  }
  const given = days === null ? [] : daysFor(days);
  for (const [name, day] of given) {
    if (!operation.variables.some((each) => each.name === name && /^Date!?$/.test(each.type))) continue;
    values.set(name, day);
    closeness.ofDays = 1;
  }
  return { values, used, closeness };
}

/** What stands in the variables for days; a day of which something is asked must be one. */
function daysFor({ from, until }: AskedDays): readonly (readonly [string, string])[] {
  return [['from', from] as const, ['until', until] as const, ...(from === until ? [['asOf', from] as const] : [])];
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
