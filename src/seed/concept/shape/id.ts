/** `article:a07` of `a07/byline`, as files name a passage. */
export function articleOf(reference: string): string {
  return `article:${reference.slice(0, reference.indexOf('/'))}`;
}

/** `a07/byline` as the id that the passage has in the graph. */
export function passageId(reference: string): string {
  return `passage:${reference.replace('/', '-')}`;
}
