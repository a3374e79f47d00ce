/** A text of at most so many characters, cut at the border of a word where there is one, with `…` where it was cut. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  const border = start.search(/[\s,;:·–-]+\S*$/);
  return `${(border > most / 2 ? start.slice(0, border) : start).trimEnd()}…`;
}
