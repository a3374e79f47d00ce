/** An address on this site as people keep it: with the version of the dataset that it speaks of, where there is one. */
export function keptAddress(address: string, version: string | null): string {
  if (version === null) return address;
  const [before = '', ...place] = address.split('#');
  const kept = `${before}${before.includes('?') ? '&' : '?'}version=${encodeURIComponent(version)}`;
  return [kept, ...place].join('#');
}
