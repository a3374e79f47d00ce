import { z } from 'zod';
import { didYouMean } from '../../../domain/didYouMean.ts';
import { unseenSign } from '../../text/unseenSigns.ts';
import { wordsOf } from '../../text/words.ts';
import { words } from './words.ts';

/** One word of a closed list; another is answered with the nearest. */
export function oneOf<const Word extends string>(what: string, list: readonly Word[]) {
  return z.enum(list as readonly [Word, ...Word[]], {
    error: ({ input }) =>
      typeof input === 'string'
        ? `"${input}" is no ${what}.${didYouMean(input, list) || ` It is one of ${list.join(', ')}.`}`
        : undefined,
  });
}

/** One of the lists of `words`, told by the list's name. */
export function word<Name extends keyof typeof words>(name: Name) {
  const list: readonly (typeof words)[Name][number][] = words[name];
  return oneOf(
    name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    list,
  );
}

/** A word in capitals of which the seed itself says what it means. */
export function capitals(what: string, such: string) {
  return z
    .string()
    .regex(/^[A-Z]+(?:_[A-Z]+)*$/, {
      error: ({ input }) => `"${String(input)}" is no ${what}: a word in capitals such as ${such}`,
    })
    .describe(`a word in capitals such as ${such}`);
}

/** The word of an act; which there are, the seed says in its `words.yaml`. */
export const act = capitals('act', 'VOTE');

/** An id of one of the given types. Whether it exists is checked across the files. */
export function idOf(...types: readonly string[]) {
  const start = new RegExp(`^(?:${types.join('|')}):[a-z0-9]+(?:-+[a-z0-9]+)*$`);
  const wanted = types.map((type) => `${type}:…`).join(' or ');
  return z
    .string()
    .regex(start, { error: ({ input }) => `"${String(input)}" is no id of the form ${wanted}` })
    .describe(`an id of the form ${wanted}`);
}

/** An id of any type. */
export const anyId = z
  .string()
  .regex(/^[a-z][a-z-]*:[a-z0-9]+(?:-+[a-z0-9]+)*$/, { error: ({ input }) => `"${String(input)}" is no id` })
  .describe('an id');

/** A word that becomes part of an id: `second-term`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: ({ input }) => `"${String(input)}" is no word such as second-term` })
  .describe('a word such as second-term');

/** A passage as other files name it: `a07/prompted-by`. */
export const passageReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: ({ input }) => `"${String(input)}" is no passage (written article/key, for instance a07/byline)`,
  })
  .describe('a passage such as a07/byline');

/** True or false. */
export const truth = z
  .enum(['true', 'false'], {
    error: ({ input }) => (typeof input === 'string' ? `"${input}" is neither true nor false` : undefined),
  })
  .transform((written) => written === 'true')
  .describe('true or false');

/** Text that says something, without a line break at its ends, and without signs that nobody sees. */
export const text = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.trim() : value),
    z.string().min(1, 'is empty').refine(isSeen, { error: whatIsUnseen }),
  )
  .describe('words of ours');

/** The same on one line. */
export const line = text
  .refine((value) => !/[\r\n]/.test(value), 'stands on several lines: write it on one')
  .describe('words on one line');

function isSeen(value: string): boolean {
  return unseenSign(value) === null;
}

function whatIsUnseen({ input }: { readonly input?: unknown }): string {
  return unseenSign(String(input)) ?? '';
}

/** A name for a caption, where a longer one is cut off. */
export const shortText = line.refine((value) => value.length <= 16, {
  error: ({ input }) => `has ${String(input).length} characters, at most 16 are shown in a caption`,
});

/** At most so many words, so that no sentence of somebody else's text gets into the graph. */
export function fewWords(most: number) {
  return text.refine(...noMoreThan(most)).describe(`words, ${most} at most`);
}

/** The same of what is printed, to the letter: with the spaces around it, or nothing at all. */
export function printedWords(most: number) {
  return z.string().refine(...noMoreThan(most));
}

function noMoreThan(
  most: number,
): [(value: string) => boolean, { error: (issue: { readonly input?: unknown }) => string }] {
  const count = (value: string) => wordsOf(value).length;
  return [
    (value) => count(value) <= most,
    { error: ({ input }) => `has ${count(String(input))} words, at most ${most} are allowed` },
  ];
}

/** The address of a page in the web, with no sign in it that an address writes as `%..`. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s\\^`{|}<>"]+$/, {
    error: ({ input }) => `"${String(input)}" is no address such as https://…`,
  })
  .refine((value) => URL.canParse(value), 'is no address that can be opened')
  .describe('an address such as https://…');

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 hex digits')
  .describe('a SHA-256 in 64 hex digits');

/** `212-239`: code points, the end not included; `212-212` is a spot between two letters. */
export const spot = z
  .string()
  .regex(/^\d+-\d+$/, { error: ({ input }) => `"${String(input)}" is no span such as 212-239` })
  .transform((value) => {
    const [start = 0, end = 0] = value.split('-').map(Number);
    return { start, end };
  })
  .refine(({ start, end }) => start <= end, 'ends before it begins')
  .describe('a span such as 212-239');

/** The same, with something in it. */
export const span = spot
  .refine(({ start, end }) => start < end, 'ends before it begins')
  .describe('a span such as 212-239');
