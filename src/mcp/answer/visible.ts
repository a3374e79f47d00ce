/**
 * A value whose texts hold nothing that a person would not see: signs that change the direction of writing, tags,
 * controls and the like, with which words could be hidden from people and told to programs, are written as their
 * numbers.
 */
export function visible(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visible(each)]));
}

function visibleText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (sign) =>
    /[\n\t\u00ad\u200c\u200d]/.test(sign) ? sign : `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`,
  );
}
