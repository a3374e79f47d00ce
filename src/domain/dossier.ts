/**
 * Relationships of claims, gaps, decisions and uses of words that end at the dossier of a thing, where they are about
 * an entity. So a thing has one neighbour for all that is said of it, and the map about it can be seen.
 */
export const dossierTypes: readonly string[] = [
  'SUBJECT',
  'OBJECT',
  'ATTRIBUTED_TO',
  'CITES',
  'MENTIONS',
  'GAP_ABOUT',
  'BETWEEN',
  'SPOKEN_BY',
];

/** `dossier:person--ada-finch`: the id of the dossier of a thing. */
export function dossierOf(id: string): string {
  return `dossier:${id.replace(':', '--')}`;
}

/** What an id stands for: that of a dossier for its thing, each other for itself. */
export function thingBehind(id: string): string {
  return id.startsWith('dossier:') ? id.slice('dossier:'.length).replace('--', ':') : id;
}
