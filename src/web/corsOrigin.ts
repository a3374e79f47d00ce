/** The origins of the setting as the library of CORS wants them, with those that may read whatever is set. */
export function corsOrigin(set: readonly string[], ...always: readonly RegExp[]): '*' | (string | RegExp)[] {
  return set.includes('*') ? '*' : [...always, ...set];
}
