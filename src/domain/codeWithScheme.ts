/**
 * A code after its scheme, as in `fips:06037`; as it is where it begins with that, as a division of Open Civic Data
 * does.
 */
export function codeWithScheme(scheme: string, code: string): string {
  return code.startsWith(`${scheme}/`) ? code : `${scheme}:${code}`;
}
