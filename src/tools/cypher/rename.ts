/** A text with another name for one of its variables; properties and parameters of that name keep theirs. */
export function rename(cypher: string, from: string, to: string): string {
  return cypher.replaceAll(new RegExp(`(?<![.$\\w])${from}(?!\\w)`, 'g'), to);
}
