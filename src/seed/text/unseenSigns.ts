/** Signs that nobody sees, but for line breaks and for those that scripts need to join, to order and to number. */
const unseen = String.raw`(?![\n\r\u0600-\u0605\u06dd\u070f\u08e2\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]`;

/** Says which sign of a text nobody sees, and where; null where there is none. */
export function unseenSign(text: string): string | null {
  const found = new RegExp(unseen, 'u').exec(text);
  if (found === null) return null;
  const [sign] = found;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = Array.from(text.slice(0, found.index));
  const place = before.length === 0 ? 'at its beginning' : `after "${before.slice(-20).join('')}"`;
  return `has the sign U+${code} (${kindOf(sign)}) ${place}: take it out`;
}

/** A text without the signs that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(new RegExp(unseen, 'gu'), '');
}

function kindOf(sign: string): string {
  if (/\p{Cs}/u.test(sign)) return 'half of a letter';
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(sign)) return 'it turns the direction of what follows';
  return 'nobody sees it';
}
