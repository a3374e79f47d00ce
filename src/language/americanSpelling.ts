/**
 * Endings that British spelling writes another way, and how American spelling does, by "American and British English
 * spelling differences" of Wikipedia. What comes out need not be a word, only the same for both: `hour` stays, and
 * `source` becomes the same wherever it stands.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our/u, 'or'],
  [/(?<=\p{L}{2}[iy])s(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$)/u, 'z'],
  [/(?<=[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}{2}og)ue(?=s?$)/u, ''],
  [/(?<=^(?:def|off|lic|pret)en)c(?=es?$)/u, 's'],
  [/(?<=m)me(?=s?$)/u, ''],
  [/(?<=dg)e(?=ments?$)/u, ''],
];

/** A small English word as Americans spell it: `honor` of `honour`, `program` of `programme`. */
export function americanSpelling(word: string): string {
  return endings.reduce((spelled, [ending, american]) => spelled.replace(ending, american), word);
}
