import type { GivenVariables } from '../../api/readVariables.ts';

/** Where a named question is answered; without variables, with those of the seed's example. */
export function questionAddress(name: string, given: GivenVariables = []): string {
  const query = new URLSearchParams(given.map(([variable, text]) => [variable, text]));
  return `/ask/${name}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
