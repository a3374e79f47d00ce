/** `slug` of `person:slug`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
