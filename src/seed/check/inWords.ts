import { spacedLetter } from '../text/words.ts';

/** Finds a pattern in whatever case, but never inside a longer word. */
export function inWords(pattern: string): RegExp {
  const [noneBefore, noneAfter] = [
    `(?<!${spacedLetter}(?=${spacedLetter}))`,
    `(?!(?<=${spacedLetter})${spacedLetter})`,
  ];
  return new RegExp(`${noneBefore}(?:${pattern})${noneAfter}`, 'giu');
}

/** The pattern of some words, in whatever spacing; their letters composed, as those of passages are. */
export function spaced(words: string): string {
  return words
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
}
