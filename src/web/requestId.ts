/** The header by which a caller may name his request, and by which he is told its name. */
export const requestIdHeader = 'x-request-id';

/** A name that a caller gives his request; null where it is none that fits into a line of a log. */
export function givenRequestId(given: string | readonly string[] | undefined): string | null {
  return typeof given === 'string' && /^[\w.:/+=-]{1,64}$/.test(given) ? given : null;
}
