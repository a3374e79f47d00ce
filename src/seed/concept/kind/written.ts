/** What a file is to have: no key for what is not there, or for an empty list, unless the file must have that key. */
export function written(
  keys: Readonly<Record<string, unknown>>,
  must: (key: string) => boolean = () => false,
): Readonly<Record<string, unknown>> {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(
    Object.entries(keys).filter(([key, value]) => value !== undefined && (!isEmpty(value) || must(key))),
  );
}
