/** Small words that each text of the language has, and texts of the others do not. */
const smallWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'that', 'is', 'was', 'for', 'with', 'will'],
  es: ['el', 'los', 'las', 'que', 'del', 'por', 'una', 'con', 'para', 'es'],
};

/** With fewer small words than these, or no language well ahead, nothing is guessed. */
const least = 5;

/** English or Spanish, by their small words; null for anything else, or when it is not clear. */
export function guessLanguage(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const counts = Object.entries(smallWords).map(([language, small]) => {
    return { language, count: words.filter((word) => small.includes(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < least || first.count < 3 * (second?.count ?? 0)) return null;
  return first.language;
}
