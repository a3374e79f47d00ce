/** Letters that are no letter with an accent and yet are written as others, as Lucene's `ASCIIFoldingFilter` does. */
const written: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
};

/** Small letters without accents; letters of other scripts than the Latin keep their marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßæœøđðþłħı]/g, (letter) => written[letter] ?? letter);
}

/** The letters and digits of a text alone, folded: `287g` of `287(g)`. */
export function plainOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
