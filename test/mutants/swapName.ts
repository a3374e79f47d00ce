/** Parts of names that are easily taken for each other; in small letters they begin a name. */
const pairs = [
  ['Earliest', 'Latest'],
  ['earliest', 'latest'],
  ['Until', 'From'],
  ['until', 'from'],
  ['First', 'Last'],
  ['first', 'last'],
  ['start', 'end'],
  ['least', 'most'],
  ['subject', 'object'],
] as const;

/** The names that are easily taken for this one: `untilEarliest` and `fromLatest` for `untilLatest`. */
export function swapName(name: string): readonly string[] {
  return pairs.flatMap(([one, other]) => {
    const begins = /^[a-z]/.test(one) ? '^' : '';
    const swapped = name.replace(new RegExp(`${begins}(${one}|${other})(?![a-z])`), (found) =>
      found === one ? other : one,
    );
    return swapped === name ? [] : [swapped];
  });
}
