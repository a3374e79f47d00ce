/** Signs that nobody sees, but for those that scripts need to join and to order their letters. */
const unseen = /(?![\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Says which sign of a text nobody sees, and where: a line break is one that people see; null where there is none. */
export function unseenSign(text: string): string | null {
  const seen = text.replaceAll(/\r?\n/g, ' ');
  const found = unseen.exec(seen);
  if (found === null) return null;
  const [sign = ''] = found[0];
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = Array.from(seen.slice(0, found.index));
  const place = before.length === 0 ? 'at its beginning' : `after "${before.slice(-20).join('')}"`;
  return `has the sign U+${code} (${kindOf(sign)}) ${place}: take it out`;
}

function kindOf(sign: string): string {
  if (/\p{Cs}/u.test(sign)) return 'half of a letter';
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(sign)) return 'it turns the direction of what follows';
  return /\p{Cn}/u.test(sign) ? 'it is no letter' : 'nobody sees it';
}
