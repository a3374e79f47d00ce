import { z } from 'zod';
import { didYouMean } from '../../domain/didYouMean.ts';
import { words } from './words.ts';

/** One word of a closed list; another is answered with the nearest. */
function oneOf<const Word extends string>(what: string, list: readonly Word[]) {
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

/** An id of one of the given types. Whether it exists is checked across the files. */
export function idOf(...types: readonly string[]) {
  const start = new RegExp(`^(?:${types.join('|')}):[a-z0-9]+(?:-+[a-z0-9]+)*$`);
  const wanted = types.map((type) => `${type}:…`).join(' or ');
  return z.string().regex(start, { error: ({ input }) => `"${String(input)}" is no id of the form ${wanted}` });
}

/** An id of any type. */
export const anyId = z
  .string()
  .regex(/^[a-z][a-z-]*:[a-z0-9]+(?:-+[a-z0-9]+)*$/, { error: ({ input }) => `"${String(input)}" is no id` });

/** A passage as other files name it: `a07/prompted-by`. */
export const passageReference = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: ({ input }) => `"${String(input)}" is no passage (written article/key, for instance a07/byline)`,
});

/** Text that says something, without a line break at its ends. */
export const text = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim() : value),
  z.string().min(1, 'is empty'),
);

/** At most so many words, so that no sentence of somebody else's text gets into the graph. */
export function fewWords(most: number) {
  return text.refine((value) => value.split(/\s+/).length <= most, {
    error: ({ input }) => `has ${String(input).split(/\s+/).length} words, at most ${most} are allowed`,
  });
}

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 hex digits');

/** A language as ISO 639-1 writes it. */
export const language = z.string().regex(/^[a-z]{2}$/, {
  error: ({ input }) => `"${String(input)}" is no language of two letters`,
});

/** `212-239`: code points, the end not included. */
export const span = z
  .string()
  .regex(/^\d+-\d+$/, { error: ({ input }) => `"${String(input)}" is no span such as 212-239` })
  .transform((value) => {
    const [start = 0, end = 0] = value.split('-').map(Number);
    return { start, end };
  })
  .refine(({ start, end }) => start < end, 'ends before it begins');
