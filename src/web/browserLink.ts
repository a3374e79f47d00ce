/** Where a Neo4j Browser and its database are reached. */
export interface BrowserAddress {
  /** Of the started server's HTTP side, which serves Browser. */
  readonly httpPort: number;
  readonly boltPort: number;
  /** Stands in its form, so that only the password is left to give. */
  readonly user: string;
  /** Default 127.0.0.1: what we start listens there only. */
  readonly host?: string;
}

/** What Browser opens with: a question in its editor, or a guide (an address on localhost) in its side bar. */
export type BrowserOpening = { readonly edit: string } | { readonly guide: string };

/**
 * A link that opens Neo4j Browser with the database's address and user in its form, and a question or a guide. The user
 * gives the password, and presses run: Browser runs nothing from a link by itself.
 */
export function browserLink(
  { httpPort, boltPort, user, host = '127.0.0.1' }: BrowserAddress,
  opening: BrowserOpening,
): string {
  const [command, argument] = 'edit' in opening ? ['edit', opening.edit] : ['guide', opening.guide];
  const query = `dbms=${encode(`bolt://${user}@${host}:${boltPort}`)}&cmd=${command}&arg=${encode(argument)}`;
  return `http://${host}:${httpPort}/browser/?${query}`;
}

/** Encodes what `encodeURIComponent` leaves as well: terminals end a link at a quote or a bracket. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
