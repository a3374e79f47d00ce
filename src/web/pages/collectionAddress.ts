/** The address in which things are kept together; `.html` is the file to take away. */
export function collectionAddress(ids: readonly string[], form: '' | '.html' = ''): string {
  const query = new URLSearchParams(ids.map((id) => ['id', id])).toString().replaceAll('%3A', ':');
  return `/collection${form}${query === '' ? '' : `?${query}`}`;
}
