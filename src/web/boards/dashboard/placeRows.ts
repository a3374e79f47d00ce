/** In which order answers stand: as columns of the matrix, and in the shapes of the map. */
export const answerOrder = ['YES', 'PARTLY', 'NO'] as const;

/** Under which name a place's row of the matrix is found: `place-elm`. */
export function rowOf(id: string): string {
  return `place-${id.slice(id.indexOf(':') + 1)}`;
}
